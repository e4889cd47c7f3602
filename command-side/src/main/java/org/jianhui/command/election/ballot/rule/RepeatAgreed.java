package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A void round is repeated when the superior has agreed. */
public record RepeatAgreed(boolean needed, boolean agreed) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "REPEAT_NOT_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return needed && !agreed;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("needed", needed), Fact.of("agreed", agreed));
    }
}
