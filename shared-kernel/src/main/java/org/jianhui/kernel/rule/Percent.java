package org.jianhui.kernel.rule;

/** So many hundredths, for example {@code 5%}. */
public record Percent(int hundredths) {

    public Percent {
        if (hundredths < 0 || hundredths > 100) {
            throw new IllegalArgumentException("not a percentage: " + hundredths);
        }
    }

    /** @throws IllegalArgumentException unless it reads like {@code 5%} */
    public static Percent parse(String text) {
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException("not a percentage: " + text);
        }
        return new Percent(Integer.parseInt(text.substring(0, text.length() - 1)));
    }

    /** So many hundredths of a number, a remainder counting as one more. */
    public int roundedUp(int of) {
        return Math.toIntExact(((long) hundredths * of + 99) / 100);
    }

    @Override
    public String toString() {
        return hundredths + "%";
    }
}
