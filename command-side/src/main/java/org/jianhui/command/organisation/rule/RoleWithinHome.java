package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** A role is granted at the account's home or below it: whoever keeps an account stands above all it may do. */
public record RoleWithinHome(boolean within) implements Rule {

    @Override
    public String id() {
        return "ORG-18";
    }

    @Override
    public String code() {
        return "ROLE_OUTSIDE_HOME";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return !within;
    }

    @Override
    public String field() {
        return "area";
    }
}
