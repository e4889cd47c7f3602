package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Only a role that is held can end. */
public record RoleHeld(boolean held) implements Rule {

    @Override
    public String id() {
        return "ORG-7";
    }

    @Override
    public String code() {
        return "ROLE_NOT_HELD";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return !held;
    }

    @Override
    public String field() {
        return "role";
    }
}
