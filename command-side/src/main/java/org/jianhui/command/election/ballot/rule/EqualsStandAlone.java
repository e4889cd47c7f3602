package org.jianhui.command.election.ballot.rule;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** In a second ballot those with equal votes stand, all of them and nobody else. */
public record EqualsStandAlone(List<PersonId> tied, List<PersonId> candidates) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "RUNOFF_CANDIDATES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !Set.copyOf(candidates).equals(Set.copyOf(tied));
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("tied", tied), Fact.of("candidates", candidates));
    }

    @Override
    public String field() {
        return "candidates";
    }
}
