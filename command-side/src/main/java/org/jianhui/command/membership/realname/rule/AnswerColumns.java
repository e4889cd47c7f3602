package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A file with answers names the columns by which members and answers are found, each once. */
public record AnswerColumns(List<String> missing) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ANSWER_COLUMNS";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !missing.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missingColumns", String.join("、", missing)));
    }

    @Override
    public String field() {
        return "file";
    }
}
