package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A person stands once for a body, and not again once elected. */
public record NobodyVotedOnTwice(List<PersonId> twice) implements Rule {

    @Override
    public String id() {
        return "E-03";
    }

    @Override
    public String code() {
        return "CANDIDATE_LISTED_TWICE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(3)");
    }

    @Override
    public boolean isViolated() {
        return !twice.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("twice", twice));
    }

    @Override
    public String field() {
        return "candidates";
    }
}
