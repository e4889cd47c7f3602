package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who watches or counts is no candidate. */
public record CountersStandForNothing(List<PersonId> candidates) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "TELLER_IS_CANDIDATE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !candidates.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("candidates", candidates));
    }

    @Override
    public String field() {
        return "tellers";
    }
}
