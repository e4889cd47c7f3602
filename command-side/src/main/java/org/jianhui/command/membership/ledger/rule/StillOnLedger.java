package org.jianhui.command.membership.ledger.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Only a row that stands on the ledger is worked on. */
public record StillOnLedger(boolean standing) implements Rule {

    @Override
    public String id() {
        return "M-08";
    }

    @Override
    public String code() {
        return "NOT_ON_LEDGER";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return !standing;
    }
}
