package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Once the union has the cash, its receipt was no mistake: the money is given back, or it stands. */
public record VoidBeforeAccepted(boolean accepted) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "CASH_ACCEPTED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return accepted;
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }
}
