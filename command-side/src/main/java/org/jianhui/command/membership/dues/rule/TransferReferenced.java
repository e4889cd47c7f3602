package org.jianhui.command.membership.dues.rule;

import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A transfer, and nothing else, is told by the bank's reference: cash with one would be sought on the statement. */
public record TransferReferenced(
        PaymentMeans means, @Nullable String reference) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return means == PaymentMeans.TRANSFER ? "REFERENCE_MISSING" : "REFERENCE_OF_CASH";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return (means == PaymentMeans.TRANSFER) == (reference == null || reference.isBlank());
    }

    @Override
    public String field() {
        return "reference";
    }
}
