package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who refuses or returns a candidate says why. */
public record RefusalReasoned(List<Candidacy> unreasoned) implements Rule {

    @Override
    public String id() {
        return "E-04";
    }

    @Override
    public String code() {
        return "REASON_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !unreasoned.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("unreasoned", unreasoned));
    }

    @Override
    public String field() {
        return "reviews";
    }
}
