package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Nobody gives a first password to an account of their own; their own password is changed with the old one. */
public record FirstPasswordFromAnother(boolean own) implements Rule {

    @Override
    public String id() {
        return "ORG-19";
    }

    @Override
    public String code() {
        return "OWN_FIRST_PASSWORD";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return own;
    }
}
