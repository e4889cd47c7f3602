package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** A role at one place is not granted again while it runs. */
public record RoleHeldOnce(boolean overlapping) implements Rule {

    @Override
    public String id() {
        return "ORG-6";
    }

    @Override
    public String code() {
        return "ROLE_ALREADY_HELD";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return overlapping;
    }

    @Override
    public String field() {
        return "from";
    }
}
