package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A base union is founded under a federation, in the tree of the day; only federations stand above a base union (ORG-15). */
public record FoundedUnderAFederation(UnionId union, List<UnionId> above) implements Rule {

    @Override
    public String id() {
        return "F-01";
    }

    @Override
    public String code() {
        return "UNDER_NO_FEDERATION";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return above.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("union", union), Fact.of("above", above));
    }
}
