package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Rule;

/** A recall is asked for by the committee, or by a third of the members at least. */
public record RecallSupported(boolean byMembers, int supporters, int members, Fraction share) implements Rule {

    @Override
    public String id() {
        return "TERM-7";
    }

    @Override
    public String code() {
        return "RECALL_NOT_SUPPORTED";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法17");
    }

    @Override
    public boolean isViolated() {
        return byMembers && (supporters > members || !share.isReachedBy(supporters, members));
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("supporters", supporters),
                Fact.of("members", members),
                Fact.of("supportersNeeded", share.leastReaching(members)));
    }

    @Override
    public String field() {
        return "supporters";
    }
}
