package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;

/**
 * What each member owes for the year, and where that is written.
 *
 * @param validFrom first day of the edition that says so
 * @param fundFirstUnit whether the dues buy the first mutual-aid unit (I-04); said here, and nothing is bought by it
 */
record DuesTariff(
        int year,
        String amount,
        String edition,
        LocalDate validFrom,
        String clause,
        String quote,
        boolean fundFirstUnit,
        String fundSource) {}
