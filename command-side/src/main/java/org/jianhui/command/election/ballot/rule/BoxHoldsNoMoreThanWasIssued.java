package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** There are no more papers in the box than were handed out; else the round is void. */
public record BoxHoldsNoMoreThanWasIssued(int issued, int collected) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "ELECTION_INVALID";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return collected > issued;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("issued", issued), Fact.of("collected", collected));
    }
}
