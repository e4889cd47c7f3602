package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The reply moves away from the upper union of the case once, to another union. */
public record RepliesComeFromOneUnion(UnionId from, UnionId to, UnionId upperUnion) implements Rule {

    @Override
    public String id() {
        return "I-37";
    }

    @Override
    public String code() {
        return "REPLY_NOT_MOVABLE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !from.equals(upperUnion) || to.equals(from);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("to", to));
    }
}
