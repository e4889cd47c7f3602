package org.jianhui.command.membership.ledger.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** What is settled stays so; a village that tries once more asks anew. */
public record NotYetSettled(boolean settled) implements Rule {

    @Override
    public String id() {
        return "M-08";
    }

    @Override
    public String code() {
        return "ALREADY_SETTLED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return settled;
    }
}
