package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only reviewed and approved people are candidates. */
public record OnlyApprovedPosted(List<Candidacy> unapproved) implements Rule {

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
        return !unapproved.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("unapproved", unapproved));
    }

    @Override
    public String field() {
        return "candidates";
    }
}
