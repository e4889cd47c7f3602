package org.jianhui.kernel.act.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** What is in no table of rights, nobody may do. */
public record RightIsListed(boolean listed) implements Rule {

    @Override
    public String id() {
        return "G-02";
    }

    @Override
    public String code() {
        return "NOT_LISTED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文三(一)");
    }

    @Override
    public boolean isViolated() {
        return !listed;
    }
}
