package org.jianhui.kernel.act.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Who acts or reads holds a role for it, where the thing lies: the three tiers lead, guide and execute. */
public record RoleIsHeld(boolean held) implements Rule {

    @Override
    public String id() {
        return "G-02";
    }

    @Override
    public String code() {
        return "NO_AUTHORITY";
    }

    @Override
    public Clause clause() {
        return new Clause("正文三(一)");
    }

    @Override
    public boolean isViolated() {
        return !held;
    }
}
