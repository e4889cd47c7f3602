package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A person pays the dues of a union and a year once, whoever brings them. */
public record PaidOnceAYear(int year, boolean paid) implements Rule {

    @Override
    public String id() {
        return "$-01";
    }

    @Override
    public String code() {
        return "ALREADY_PAID";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)二");
    }

    @Override
    public boolean isViolated() {
        return paid;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("duesYear", year));
    }

    @Override
    public String field() {
        return "year";
    }
}
