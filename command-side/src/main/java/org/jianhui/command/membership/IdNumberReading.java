package org.jianhui.command.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jianhui.kernel.membership.Sex;

/**
 * What a sound ID number says (GB 11643): where it was first given out, birth date, sex. Never printed.
 *
 * @param province first two digits; where the person was numbered, not where the person is registered (I-30)
 */
record IdNumberReading(String province, LocalDate birth, Sex sex) {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    /** @param normal as it was sealed: 18 places, its check digit right */
    static IdNumberReading of(String normal) {
        return new IdNumberReading(
                normal.substring(0, 2),
                LocalDate.parse(normal.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE),
                (normal.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    boolean prefixKnown() {
        return PROVINCES.contains(province);
    }

    @Override
    public String toString() {
        return "IdNumberReading[…]";
    }
}
