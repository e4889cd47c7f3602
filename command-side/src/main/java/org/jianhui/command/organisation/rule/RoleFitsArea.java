package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Each tier has its own authority: the village executes, the base union proposes, the federations answer. */
public record RoleFitsArea(Role role, @Nullable UnionLevel level, boolean village) implements Rule {

    @Override
    public String id() {
        return "G-02";
    }

    @Override
    public String code() {
        return "ROLE_AREA_MISMATCH";
    }

    @Override
    public Clause clause() {
        return new Clause("正文三(一)");
    }

    @Override
    public boolean isViolated() {
        return switch (role) {
            case VILLAGE_CADRE -> !village;
            case PREPARATORY_GROUP, UNION_COMMITTEE -> level != UnionLevel.BASE_UNION;
            case SUPERIOR_REVIEWER, SUPERIOR_SIGNER, INSPECTOR, ADMINISTRATOR, OPERATOR ->
                level == null || level == UnionLevel.BASE_UNION;
        };
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("role", role), Fact.of("level", village ? "VILLAGE" : level == null ? "-" : level));
    }

    @Override
    public String field() {
        return "area";
    }
}
