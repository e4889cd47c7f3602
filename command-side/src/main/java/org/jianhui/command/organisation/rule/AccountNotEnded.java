package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** An account that has ended stays ended; a new one is opened instead. */
public record AccountNotEnded(boolean ended) implements Rule {

    @Override
    public String id() {
        return "ORG-20";
    }

    @Override
    public String code() {
        return "ACCOUNT_ENDED";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return ended;
    }
}
