package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who hands cash in took it, for this union; a transfer is in the bank already. */
public record CashInOwnHands(int others) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "NOT_OWN_CASH";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return others > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("otherReceipts", others));
    }

    @Override
    public String field() {
        return "receipts";
    }
}
