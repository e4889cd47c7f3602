package org.jianhui.command.privacy.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/**
 * Who ever had an account or a post is not erased: what they did must stay theirs, and recorded anew they would pass for
 * another person before the conflict of duties.
 */
public record NoOfficeEverHeld(boolean held) implements Rule {

    @Override
    public String id() {
        return "ORG-12";
    }

    @Override
    public String code() {
        return "PERSON_HELD_OFFICE";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return held;
    }

    @Override
    public String field() {
        return "person";
    }
}
