package org.jianhui.command.membership.dues.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Only a receipt that stands is made void or paid back. */
public record ReceiptStands(boolean standing) implements Rule {

    @Override
    public String id() {
        return "$-01";
    }

    @Override
    public String code() {
        return "RECEIPT_CLOSED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)二");
    }

    @Override
    public boolean isViolated() {
        return !standing;
    }
}
