package org.jianhui.command.membership.realname.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Before the release nothing was uploaded, and after it the release is not denied. */
public record GroundOfPhase(boolean fits) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "GROUND_UNFIT";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !fits;
    }

    @Override
    public String field() {
        return "ground";
    }
}
