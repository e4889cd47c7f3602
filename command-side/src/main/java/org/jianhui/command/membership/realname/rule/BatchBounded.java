package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A batch has members, and no more than a person looks over. */
public record BatchBounded(int members) implements Rule {

    /** So many members are entered together. */
    public static final int MOST = 200;

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "BATCH_SIZE";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return members < 1 || members > MOST;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("chosenMembers", members), Fact.of("mostMembers", MOST));
    }

    @Override
    public String field() {
        return "memberships";
    }
}
