package org.jianhui.command.membership.realname.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** A batch is released once, while it waits for that. */
public record BatchUnreleased(boolean waiting) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "BATCH_NOT_WAITING";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !waiting;
    }
}
