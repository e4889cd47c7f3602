package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The cash of a receipt is handed in once: not while it waits to be counted, and not after the union has it. */
public record InOneHandIn(int elsewhere) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "ALREADY_HANDED_IN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return elsewhere > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("handedInReceipts", elsewhere));
    }

    @Override
    public String field() {
        return "receipts";
    }
}
