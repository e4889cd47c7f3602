package org.jianhui.workbench.privacy;

/** What lists show of a person. */
public final class Masks {

    private static final int SHOWN_DIGITS = 4;

    private Masks() {}

    /** The family name and the last character only. */
    public static String name(String name) {
        int[] letters = name.codePoints().toArray();
        if (letters.length < 2) {
            return name;
        }
        String first = Character.toString(letters[0]);
        return letters.length == 2
                ? first + "*"
                : first + "*".repeat(letters.length - 2) + Character.toString(letters[letters.length - 1]);
    }

    public static String lastDigits(String number) {
        int hidden = Math.max(0, number.length() - SHOWN_DIGITS);
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
