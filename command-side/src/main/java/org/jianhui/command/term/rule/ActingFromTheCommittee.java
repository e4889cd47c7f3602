package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who acts as chair sits in the committee. */
public record ActingFromTheCommittee(boolean seated) implements Rule {

    @Override
    public String id() {
        return "TERM-10";
    }

    @Override
    public String code() {
        return "ACTING_NOT_IN_COMMITTEE";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法18");
    }

    @Override
    public boolean isViolated() {
        return !seated;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seated", seated));
    }

    @Override
    public String field() {
        return "person";
    }
}
