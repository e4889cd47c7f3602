package org.jianhui.command.membership.ledger.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
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
    public List<Fact> facts() {
        return List.of();
    }

    @Override
    public String field() {
        return "idNumber";
    }
}
