package org.jianhui.command.membership.realname.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Nothing of a batch leaves the house, and nothing comes back, before it is released and after it is over. */
public record BatchReleased(boolean released) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "BATCH_NOT_RELEASED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !released;
    }
}
