package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who is in the real-name system is not entered again. */
public record NotEnteredYet(int entered) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ALREADY_ENTERED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return entered > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("enteredMembers", entered));
    }

    @Override
    public String field() {
        return "memberships";
    }
}
