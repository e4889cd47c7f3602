package org.jianhui.command.membership.realname.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Revoked is what is recorded as entered by this batch. */
public record EntryOnRecord(boolean entered) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "NOT_ENTERED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !entered;
    }
}
