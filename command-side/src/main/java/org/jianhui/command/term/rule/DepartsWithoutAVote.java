package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A recall is decided by a vote of the meeting, never by the committee. */
public record DepartsWithoutAVote(boolean recall) implements Rule {

    @Override
    public String id() {
        return "TERM-6";
    }

    @Override
    public String code() {
        return "RECALL_NEEDS_VOTE";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法18");
    }

    @Override
    public boolean isViolated() {
        return recall;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("departure", recall ? "RECALLED" : "-"));
    }

    @Override
    public String field() {
        return "departure";
    }
}
