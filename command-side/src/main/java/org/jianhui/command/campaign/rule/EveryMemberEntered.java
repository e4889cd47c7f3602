package org.jianhui.command.campaign.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Stage 2 is not over while a member is missing in the real-name system; the exception list names them. */
public record EveryMemberEntered(int missing) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "REAL_NAME_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return missing > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missingMembers", missing));
    }
}
