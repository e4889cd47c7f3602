package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A person stands once for a body. */
public record NobodyListedTwice(List<Candidacy> twice) implements Rule {

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
        return "lists";
    }
}
