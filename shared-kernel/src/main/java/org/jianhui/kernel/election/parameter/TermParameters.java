package org.jianhui.kernel.election.parameter;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Setting;

/**
 * How long an elected committee serves (E-10, 工会法16).
 *
 * @param years three or five
 */
public record TermParameters(@Setting("election.termYears") int years) {

    /** The last day of a term that begins on this day. */
    public LocalDate lastDay(LocalDate from) {
        return from.plusYears(years).minusDays(1);
    }
}
