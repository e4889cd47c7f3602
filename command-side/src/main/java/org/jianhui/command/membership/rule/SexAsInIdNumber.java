package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The declared sex is the one the ID number says. */
public record SexAsInIdNumber(boolean same) implements Rule {

    @Override
    public String id() {
        return "M-03";
    }

    @Override
    public String code() {
        return "SEX_MISMATCH";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return !same;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("sexAsInIdNumber", same));
    }

    @Override
    public String field() {
        return "declaration.sex";
    }
}
