package org.jianhui.kernel.rule;

/** A share of a whole, for example {@code 2/3}; judged in whole numbers, never in floating point. */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("not a share of a whole: " + numerator + "/" + denominator);
        }
    }

    /** @throws IllegalArgumentException unless it reads like {@code 2/3} */
    public static Fraction parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a fraction: " + text);
        }
        return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** "At least two thirds": for 2/3, 3 × part ≥ 2 × whole. */
    public boolean isReachedBy(int part, int whole) {
        return (long) denominator * part >= (long) numerator * whole;
    }

    /** "More than half": for 1/2, 2 × part > 1 × whole. */
    public boolean isExceededBy(int part, int whole) {
        return (long) denominator * part > (long) numerator * whole;
    }

    /** The smallest part that reaches this share of the whole. */
    public int leastReaching(int whole) {
        return Math.toIntExact(((long) numerator * whole + denominator - 1) / denominator);
    }

    /** The smallest part that is more than this share of the whole. */
    public int leastExceeding(int whole) {
        return Math.toIntExact((long) numerator * whole / denominator) + 1;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
