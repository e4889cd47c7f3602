package org.jianhui.command.membership.realname.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Two people answer for what leaves the house: who chose the members does not release them. */
public record ReleasedByAnother(boolean same) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "RELEASED_BY_OPENER";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return same;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("sameOpener", same));
    }
}
