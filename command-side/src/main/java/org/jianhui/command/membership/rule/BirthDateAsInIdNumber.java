package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The declared birth date is the one the ID number says. */
public record BirthDateAsInIdNumber(boolean same) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "BIRTH_DATE_MISMATCH";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !same;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("birthDateAsInIdNumber", same));
    }

    @Override
    public String field() {
        return "declaration.birthDate";
    }
}
