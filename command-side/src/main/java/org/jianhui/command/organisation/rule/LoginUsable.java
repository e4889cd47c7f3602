package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A login is 3 to 40 of a-z, 0-9, dot and hyphen, begins with a letter, and belongs to one account. */
public record LoginUsable(String login, boolean taken) implements Rule {

    @Override
    public String id() {
        return "ORG-5";
    }

    @Override
    public String code() {
        return "LOGIN_UNUSABLE";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return taken || !login.matches("[a-z][a-z0-9.-]{2,39}");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("login", login), Fact.of("taken", taken));
    }

    @Override
    public String field() {
        return "login";
    }
}
