package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** While its cash waits to be counted, a receipt is neither made void nor paid back. */
public record NotBeingCounted(boolean counting) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "BEING_HANDED_IN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return counting;
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }
}
