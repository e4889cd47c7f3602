package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** What is entered anew is not there yet; retries of one act do not reach this. */
public record EnteredOnce(boolean known) implements Rule {

    @Override
    public String id() {
        return "ORG-1";
    }

    @Override
    public String code() {
        return "ALREADY_RECORDED";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return known;
    }
}
