package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A union lies under one of a higher level. */
public record LevelsInOrder(UnionLevel level, @Nullable UnionLevel above) implements Rule {

    @Override
    public String id() {
        return "ORG-15";
    }

    @Override
    public String code() {
        return "LEVEL_ORDER";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return above != null && above.compareTo(level) >= 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("level", level), Fact.of("levelAbove", above == null ? "-" : above));
    }

    @Override
    public String field() {
        return "parent";
    }
}
