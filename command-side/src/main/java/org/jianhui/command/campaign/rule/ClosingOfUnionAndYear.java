package org.jianhui.command.campaign.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** The closing is that of this union and of the year of the plan in force. */
public record ClosingOfUnionAndYear(boolean same) implements Rule {

    @Override
    public String id() {
        return "G-10";
    }

    @Override
    public String code() {
        return "STAGE_OF_ANOTHER";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)");
    }

    @Override
    public boolean isViolated() {
        return !same;
    }
}
