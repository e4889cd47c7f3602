package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Every union but the county federation lies under one that exists, and never under itself or one of its own. */
public record TreeHasOneRoot(UnionLevel level, @Nullable UnionId parent, boolean parentKnown, boolean parentBelow)
        implements Rule {

    @Override
    public String id() {
        return "ORG-2";
    }

    @Override
    public String code() {
        return "ORGANISATION_TREE";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return parentBelow || (level == UnionLevel.COUNTY_FEDERATION ? parent != null : !parentKnown);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("level", level), Fact.of("parent", parent == null ? "-" : parent));
    }

    @Override
    public String field() {
        return "parent";
    }
}
