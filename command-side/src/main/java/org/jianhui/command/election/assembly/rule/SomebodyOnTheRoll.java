package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Somebody may vote. */
public record SomebodyOnTheRoll(int roll) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "ROLL_EMPTY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return roll == 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("roll", roll));
    }
}
