package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An organisation is closed when nothing lies below it any more, and nobody holds a post or a role there afterwards. */
public record EmptyWhenClosed(int units, int holders, int roles) implements Rule {

    @Override
    public String id() {
        return "ORG-13";
    }

    @Override
    public String code() {
        return "ORGANISATION_NOT_EMPTY";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return units + holders + roles > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("units", units), Fact.of("holders", holders), Fact.of("roles", roles));
    }

    @Override
    public String field() {
        return "lastDay";
    }
}
