package org.jianhui.kernel.membership.ledger;

import java.util.Locale;

/**
 * How many of the people on a ledger were reached (M-07): reached at least once; an attempt alone is no contact.
 *
 * @param entries people on the ledger
 * @param contacted how many of them were reached
 */
public record Coverage(int entries, int contacted) {

    /** Said where there is nobody to be reached: never 0, never 100. */
    public static final String NOT_APPLICABLE = "n/a";

    private static final int PER_MILLE = 1000;

    public Coverage {
        if (contacted < 0 || contacted > entries) {
            throw new IllegalArgumentException("more reached than there are");
        }
    }

    public boolean applies() {
        return entries > 0;
    }

    /** As a percentage with one place, cut and never rounded up: 100 % only if everybody was reached. */
    public String text() {
        if (!applies()) {
            return NOT_APPLICABLE;
        }
        long perMille = (long) contacted * PER_MILLE / entries;
        return String.format(Locale.ROOT, "%d.%d%%", perMille / 10, perMille % 10);
    }
}
