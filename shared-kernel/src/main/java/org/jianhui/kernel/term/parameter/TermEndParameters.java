package org.jianhui.kernel.term.parameter;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Setting;

/**
 * When a committee is told that its term ends, and how far the re-election may be postponed (工会法16). Months before the last
 * day, which is the corresponding day of the month or its last (民法典202).
 *
 * @param firstWarningMonths when the re-election falls due
 * @param postponeMonths how many months a superior normally agrees to
 * @param postponeLimit whether more is refused or only warned of
 */
public record TermEndParameters(
        @Setting("term.warnFirstMonths") int firstWarningMonths,
        @Setting("term.warnAgainMonths") int secondWarningMonths,
        @Setting("term.warnLastMonths") int lastWarningMonths,
        @Setting("term.postponeMonths") int postponeMonths,
        @Setting("term.postponeLimit") Enforcement postponeLimit) {

    /** The day of the first, second or last warning: 1, 2 or 3. */
    public LocalDate warnOn(int warning, LocalDate lastDay) {
        return lastDay.minusMonths(
                switch (warning) {
                    case 1 -> firstWarningMonths;
                    case 2 -> secondWarningMonths;
                    default -> lastWarningMonths;
                });
    }

    /** The last warning that is due on this day: 1, 2 or 3; 0 before the first. */
    public int warningDue(LocalDate lastDay, LocalDate on) {
        return (int) IntStream.rangeClosed(1, 3)
                .filter(each -> !on.isBefore(warnOn(each, lastDay)))
                .count();
    }

    /** The last day to which a term is normally postponed. */
    public LocalDate latest(LocalDate lastDay) {
        return lastDay.plusMonths(postponeMonths);
    }
}
