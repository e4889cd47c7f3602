package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only who was approved, posted and free of an open objection can have been elected. */
public record ElectedFromTheCandidates(List<Candidacy> strangers) implements Rule {

    @Override
    public String id() {
        return "E-04";
    }

    @Override
    public String code() {
        return "ELECTED_NOT_CANDIDATE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !strangers.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("strangers", strangers.size()));
    }

    @Override
    public String field() {
        return "offices";
    }
}
