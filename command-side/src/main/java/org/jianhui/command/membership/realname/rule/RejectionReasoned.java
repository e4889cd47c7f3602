package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Of whoever was not taken is said why: without it nobody can put it right. */
public record RejectionReasoned(int missing) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "REJECTION_UNREASONED";
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
        return List.of(Fact.of("unreasonedAnswers", missing));
    }

    @Override
    public String field() {
        return "answers";
    }
}
