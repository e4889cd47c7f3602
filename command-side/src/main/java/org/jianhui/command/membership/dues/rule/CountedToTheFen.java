package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Money is accepted if it is what the receipts say, no fen more or less. */
public record CountedToTheFen(Money sum, Money counted) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "COUNT_MISMATCH";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return !counted.equals(sum);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("handedInCash", sum), Fact.of("countedCash", counted));
    }

    @Override
    public String field() {
        return "counted";
    }
}
