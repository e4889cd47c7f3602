package org.jianhui.kernel.term.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A base committee serves three years or five, from the day of the approval on; both days included. */
public record TermOfThreeOrFiveYears(int years, LocalDate firstDay, LocalDate lastDay) implements Rule {

    @Override
    public String id() {
        return "TERM-1";
    }

    @Override
    public String code() {
        return "TERM_LENGTH";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法16");
    }

    @Override
    public boolean isViolated() {
        return years != 3 && years != 5 || !lastDay.plusDays(1).equals(firstDay.plusYears(years));
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("termYears", years), Fact.of("termFirstDay", firstDay), Fact.of("termLastDay", lastDay));
    }
}
