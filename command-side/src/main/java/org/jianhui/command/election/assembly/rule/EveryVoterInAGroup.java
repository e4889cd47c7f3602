package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Delegates are elected in the groups: who is in none could elect nobody, and would be represented by nobody. */
public record EveryVoterInAGroup(int ungrouped, int voters) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "VOTERS_IN_NO_GROUP";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return ungrouped > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("ungrouped", ungrouped), Fact.of("voters", voters));
    }

    @Override
    public String field() {
        return "delegates";
    }
}
