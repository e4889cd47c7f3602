package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Each answer is about a member of the batch, and about each there is one. */
public record AnsweredAreListed(int others) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ANSWER_NOT_LISTED";
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
        return List.of(Fact.of("otherAnswers", others));
    }

    @Override
    public String field() {
        return "answers";
    }
}
