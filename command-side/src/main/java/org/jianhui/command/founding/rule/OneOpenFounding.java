package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A union has one open founding at a time. */
public record OneOpenFounding(UnionId union, boolean open) implements Rule {

    @Override
    public String id() {
        return "F-02";
    }

    @Override
    public String code() {
        return "FOUNDING_ALREADY_OPEN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return open;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("union", union));
    }

    @Override
    public String field() {
        return "union";
    }
}
