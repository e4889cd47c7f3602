package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only who is on the list can be taken off it. */
public record CandidacyStands(List<Candidacy> absent) implements Rule {

    @Override
    public String id() {
        return "E-04";
    }

    @Override
    public String code() {
        return "CANDIDATE_NOT_LISTED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !absent.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("absent", absent));
    }

    @Override
    public String field() {
        return "withdrawals";
    }
}
