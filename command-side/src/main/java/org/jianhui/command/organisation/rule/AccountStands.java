package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The account is in the state the change starts from. */
public record AccountStands(boolean inForce, boolean expected) implements Rule {

    @Override
    public String id() {
        return "ORG-9";
    }

    @Override
    public String code() {
        return "ACCOUNT_STATE";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return inForce != expected;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("inForce", inForce));
    }
}
