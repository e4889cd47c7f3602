package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A decided round is void only when no later one of its body, which rests on it, is open or counts. */
public record NoLaterRoundStands(List<Integer> later) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "LATER_ROUND_STANDS";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !later.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("later", later));
    }
}
