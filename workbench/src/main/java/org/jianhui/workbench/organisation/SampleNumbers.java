package org.jianhui.workbench.organisation;

/** Sound numbers that belong to nobody: the ID numbers carry the district code 500299, which was never given out. */
final class SampleNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String DIGITS = "零一二三四五六七八九";

    private SampleNumbers() {}

    /** @param number from 0 to 9,999 */
    static String idNumber(int number) {
        int year = 1968 + number % 37;
        int month = 1 + number % 12;
        int day = 1 + number % 28;
        String body = String.format("500299%04d%02d%02d%03d", year, month, day, (number / 37) % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    static String phone(int number) {
        return String.format("1990000%04d", number);
    }

    /** In Chinese, from 1 to 99. */
    static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 && number > 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}
