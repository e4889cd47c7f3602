package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Before the first meeting there is at least one union group with an elected leader. */
public record UnionGroupFormed(int members, int groups) implements Rule {

    @Override
    public String id() {
        return "F-07";
    }

    @Override
    public String code() {
        return "NO_UNION_GROUP";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return groups < 1;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("members", members), Fact.of("groups", groups));
    }
}
