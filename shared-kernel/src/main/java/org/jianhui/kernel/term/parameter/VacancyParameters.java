package org.jianhui.kernel.term.parameter;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Setting;

/**
 * How offices are left and filled before the term ends (工会法17, 18).
 *
 * @param recallSupport share of the members who may ask for a recall, at least
 * @param recallMajority share of all who should attend that a recall must exceed
 * @param quorum share of those who should attend that must be present, at least
 * @param majority share of those who should attend that a by-election must exceed
 * @param fillMonths months within which a vacant office is normally filled
 * @param leastServing members of the committee below whom a by-election must be held
 */
public record VacancyParameters(
        @Setting("term.recallSupport") Fraction recallSupport,
        @Setting("term.recallMajority") Fraction recallMajority,
        @Setting("election.quorum") Fraction quorum,
        @Setting("election.majority") Fraction majority,
        @Setting("term.fillMonths") int fillMonths,
        @Setting("term.leastServing") int leastServing) {

    public LocalDate fillBy(LocalDate lastDay) {
        return lastDay.plusMonths(fillMonths);
    }
}
