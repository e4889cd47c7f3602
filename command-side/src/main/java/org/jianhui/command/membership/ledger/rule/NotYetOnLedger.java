package org.jianhui.command.membership.ledger.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Whom the village has on its ledger already, it does not enter again. */
public record NotYetOnLedger(boolean entered) implements Rule {

    @Override
    public String id() {
        return "M-08";
    }

    @Override
    public String code() {
        return "ALREADY_ON_LEDGER";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return entered;
    }

    @Override
    public String field() {
        return "idNumber";
    }
}
