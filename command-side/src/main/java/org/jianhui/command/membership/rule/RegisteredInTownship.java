package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The registered residence (户籍) lies in the township, whatever the ID number begins with. */
public record RegisteredInTownship(@Nullable VillageId registeredIn, boolean inTownship) implements Rule {

    @Override
    public String id() {
        return "M-01";
    }

    @Override
    public String code() {
        return "HUKOU_OUTSIDE";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return !inTownship;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("registeredIn", registeredIn));
    }

    @Override
    public String field() {
        return "declaration.registeredIn";
    }
}
