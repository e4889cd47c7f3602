package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The reply decides on every candidacy of the request, once, and on no other. */
public record EveryCandidacyReviewed(List<Candidacy> undecided, List<Candidacy> unasked) implements Rule {

    @Override
    public String id() {
        return "E-04";
    }

    @Override
    public String code() {
        return "REVIEW_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !undecided.isEmpty() || !unasked.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("undecided", undecided), Fact.of("unasked", unasked));
    }

    @Override
    public String field() {
        return "reviews";
    }
}
