package org.jianhui.command.campaign.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** A stage ends once in a union and year. */
public record StageClosedOnce(boolean closed) implements Rule {

    @Override
    public String id() {
        return "G-10";
    }

    @Override
    public String code() {
        return "STAGE_ALREADY_CLOSED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)");
    }

    @Override
    public boolean isViolated() {
        return closed;
    }
}
