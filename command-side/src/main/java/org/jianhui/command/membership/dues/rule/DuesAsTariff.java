package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Dues are paid in full, no fen more or less: there is no part of a year. */
public record DuesAsTariff(Money paid, Money due) implements Rule {

    @Override
    public String id() {
        return "$-01";
    }

    @Override
    public String code() {
        return "AMOUNT_MISMATCH";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)二");
    }

    @Override
    public boolean isViolated() {
        return !paid.equals(due);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("due", due), Fact.of("paid", paid));
    }

    @Override
    public String field() {
        return "amount";
    }
}
