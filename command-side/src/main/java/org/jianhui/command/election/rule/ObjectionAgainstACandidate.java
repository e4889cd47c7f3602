package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An objection is against somebody on the notice. */
public record ObjectionAgainstACandidate(Candidacy against, boolean posted) implements Rule {

    @Override
    public String id() {
        return "E-07";
    }

    @Override
    public String code() {
        return "UNKNOWN_CANDIDATE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !posted;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("against", against));
    }

    @Override
    public String field() {
        return "against";
    }
}
