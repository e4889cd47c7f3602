package org.jianhui.command.founding.history.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Brought in is a union that has no founding here, no election, no committee, and no other historic case. */
public record UnionNotHereYet(UnionId union, boolean here) implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "UNION_ALREADY_HERE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return here;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("union", union));
    }
}
