package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** At least one answer is recorded, and no more than a batch has members. */
public record AnswersBounded(int answers) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ANSWERS_SIZE";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return answers < 1 || answers > BatchBounded.MOST;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("givenAnswers", answers), Fact.of("mostMembers", BatchBounded.MOST));
    }

    @Override
    public String field() {
        return "answers";
    }
}
