package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** What is entered has a name of 1 to 100 characters. */
public record Named(String name) implements Rule {

    @Override
    public String id() {
        return "ORG-11";
    }

    @Override
    public String code() {
        return "NAME_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return name.isBlank() || name.length() > 100;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("length", name.length()));
    }

    @Override
    public String field() {
        return "name";
    }
}
