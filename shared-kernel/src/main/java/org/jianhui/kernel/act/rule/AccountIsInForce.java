package org.jianhui.kernel.act.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Who acts or reads does so by an own account that is in force. */
public record AccountIsInForce(boolean inForce) implements Rule {

    @Override
    public String id() {
        return "G-02";
    }

    @Override
    public String code() {
        return "ACCOUNT_NOT_IN_FORCE";
    }

    @Override
    public Clause clause() {
        return new Clause("正文三(一)");
    }

    @Override
    public boolean isViolated() {
        return !inForce;
    }
}
