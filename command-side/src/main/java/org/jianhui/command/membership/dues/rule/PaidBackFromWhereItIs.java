package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The union's account pays back what has reached the union, and not what is still in somebody's hands. */
public record PaidBackFromWhereItIs(PaymentMeans means, boolean onHand) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "CASH_NOT_HANDED_IN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return means == PaymentMeans.TRANSFER && onHand;
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }

    @Override
    public String field() {
        return "means";
    }
}
