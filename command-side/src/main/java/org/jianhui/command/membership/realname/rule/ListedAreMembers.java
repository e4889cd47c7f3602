package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Entered are the union's own members, also those whose membership is only kept (保留会籍). */
public record ListedAreMembers(int others) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "LISTED_NOT_MEMBER";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return others > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("otherMembers", others));
    }

    @Override
    public String field() {
        return "memberships";
    }
}
