package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Nobody changes the rights of an account of their own. */
public record NobodyGrantsThemselves(boolean own) implements Rule {

    @Override
    public String id() {
        return "ORG-8";
    }

    @Override
    public String code() {
        return "OWN_ROLE";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return own;
    }

    @Override
    public String field() {
        return "account";
    }
}
