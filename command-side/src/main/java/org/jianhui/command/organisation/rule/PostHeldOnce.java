package org.jianhui.command.organisation.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** One person holds a post once at a time. */
public record PostHeldOnce(boolean overlapping) implements Rule {

    @Override
    public String id() {
        return "ORG-21";
    }

    @Override
    public String code() {
        return "POST_ALREADY_HELD";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return overlapping;
    }

    @Override
    public String field() {
        return "person";
    }
}
