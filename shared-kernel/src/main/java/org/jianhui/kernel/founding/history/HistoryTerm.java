package org.jianhui.kernel.founding.history;

import java.time.LocalDate;

/**
 * The term in which the union's committee serves.
 *
 * @param years as the approval says, 1 to 10; the law knows three and five (工会法16)
 */
public record HistoryTerm(LocalDate firstDay, int years) {

    /** Last day of the term, included. */
    public LocalDate lastDay() {
        return firstDay.plusYears(years).minusDays(1);
    }
}
