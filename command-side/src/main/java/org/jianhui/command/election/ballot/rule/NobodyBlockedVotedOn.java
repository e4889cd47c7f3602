package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Against whom an objection is open, the person is not on the ballot. */
public record NobodyBlockedVotedOn(List<PersonId> blocked) implements Rule {

    @Override
    public String id() {
        return "E-07";
    }

    @Override
    public String code() {
        return "CANDIDATE_BLOCKED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !blocked.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("blocked", blocked));
    }

    @Override
    public String field() {
        return "candidates";
    }
}
