package org.jianhui.workbench.search;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed into the box, and what it can be: a day, an ID number, or words. A day is nothing else, and neither is
 * an ID number.
 *
 * @param text without blanks at its ends; empty if nothing was typed
 * @param day null if it is none
 */
record Sought(String text, @Nullable LocalDate day, boolean idNumber) {

    private static final int EARLIEST_YEAR = 1900;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{15}|\\d{17}[\\dXx]");

    static Sought of(@Nullable String typed) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\u00A0\\u2007\\u202F]", " ").strip();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        @Nullable LocalDate day = day(plain.replaceAll("\\s", ""));
        boolean number = ID_NUMBER.matcher(plain.replaceAll("[\\s-]", "")).matches();
        return new Sought(text, day, number);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher found = DAY.matcher(text);
        Matcher compact = COMPACT_DAY.matcher(text);
        Matcher matching = found.matches() ? found : compact;
        if (!matching.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matching.group(1)),
                    Integer.parseInt(matching.group(2)),
                    Integer.parseInt(matching.group(3)));
            return day.getYear() >= EARLIEST_YEAR ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean nothing() {
        return text.isEmpty();
    }
}
