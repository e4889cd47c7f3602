package org.jianhui.command.campaign.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Where nobody is a member there is nothing to close. */
public record StageHasMembers(int members) implements Rule {

    @Override
    public String id() {
        return "G-10";
    }

    @Override
    public String code() {
        return "STAGE_WITHOUT_MEMBERS";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)");
    }

    @Override
    public boolean isViolated() {
        return members < 1;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("unionMembers", members));
    }
}
