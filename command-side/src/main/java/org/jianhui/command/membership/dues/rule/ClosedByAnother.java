package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who took the money, or counted it for the union, neither gives it back nor makes its receipt void: two people see every yuan that is taken out of the books. */
public record ClosedByAnother(boolean same) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "SEPARATION_OF_DUTIES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return same;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("sameReceiver", same));
    }
}
