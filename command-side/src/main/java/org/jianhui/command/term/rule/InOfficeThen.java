package org.jianhui.command.term.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * Nobody acts in an office, or leaves it, before the day of the approval.
 *
 * @param what name of the day that was given
 */
public record InOfficeThen(String what, LocalDate on, LocalDate since) implements Rule {

    @Override
    public String id() {
        return "E-10";
    }

    @Override
    public String code() {
        return "NOT_YET_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(6)");
    }

    @Override
    public boolean isViolated() {
        return on.isBefore(since);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("actsFrom", on), Fact.of("approvedOn", since));
    }

    @Override
    public String field() {
        return what;
    }
}
