package org.jianhui.kernel.age;

/** Two limits of age in years, for example 16-60. */
public record AgeRange(int from, int to) {

    /** @throws IllegalArgumentException if the text is not two whole numbers in order */
    public static AgeRange parse(String text) {
        String[] limits = text.split("-", -1);
        if (limits.length != 2) {
            throw new IllegalArgumentException("not an age range: " + text);
        }
        AgeRange range = new AgeRange(Integer.parseInt(limits[0]), Integer.parseInt(limits[1]));
        if (range.from < 0 || range.to < range.from) {
            throw new IllegalArgumentException("not an age range: " + text);
        }
        return range;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
