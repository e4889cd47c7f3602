package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** What is accepted, returned or withdrawn is decided for good; whoever wants to hand in again opens another. */
public record HandInOpen(boolean open) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "HAND_IN_CLOSED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return !open;
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }
}
