package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who has left before the answer came is not recorded as entered; they are given up with the batch. */
public record EnteredAreMembers(int gone) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ENTERED_NOT_MEMBER";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return gone > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("goneMembers", gone));
    }

    @Override
    public String field() {
        return "answers";
    }
}
