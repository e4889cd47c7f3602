package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** What was answered stands; an entry that proves wrong is revoked with a reason. */
public record NotAnsweredYet(int answered) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ALREADY_ANSWERED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return answered > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("answeredMembers", answered));
    }

    @Override
    public String field() {
        return "answers";
    }
}
