package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only reviewed, approved and posted people are candidates. */
public record OnlyApprovedVotedOn(List<PersonId> others) implements Rule {

    @Override
    public String id() {
        return "E-04";
    }

    @Override
    public String code() {
        return "CANDIDATE_NOT_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !others.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("others", others));
    }

    @Override
    public String field() {
        return "candidates";
    }
}
