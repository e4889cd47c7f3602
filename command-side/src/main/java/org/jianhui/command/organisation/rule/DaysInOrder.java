package org.jianhui.command.organisation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A period does not end before it begins. */
public record DaysInOrder(LocalDate from, LocalDate until) implements Rule {

    @Override
    public String id() {
        return "ORG-3";
    }

    @Override
    public String code() {
        return "PERIOD_REVERSED";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return until.isBefore(from);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("until", until));
    }

    @Override
    public String field() {
        return "until";
    }
}
