package org.jianhui.command.term.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * An office is voted on, or its work taken over, when nobody holds it any more: from the day after the last day of whoever left it.
 *
 * @param what name of the day that was given
 * @param vacantFrom first day on which nobody holds the office
 */
public record AfterTheVacancy(String what, LocalDate on, LocalDate vacantFrom) implements Rule {

    @Override
    public String id() {
        return "TERM-9";
    }

    @Override
    public String code() {
        return "BEFORE_THE_VACANCY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(6)");
    }

    @Override
    public boolean isViolated() {
        return on.isBefore(vacantFrom);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("actsFrom", on), Fact.of("vacantFrom", vacantFrom));
    }

    @Override
    public String field() {
        return what;
    }
}
