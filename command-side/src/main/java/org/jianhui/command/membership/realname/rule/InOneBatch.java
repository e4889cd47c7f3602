package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A member waits for an answer in one batch, not in two. */
public record InOneBatch(int elsewhere) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ALREADY_LISTED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return elsewhere > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("listedMembers", elsewhere));
    }

    @Override
    public String field() {
        return "memberships";
    }
}
