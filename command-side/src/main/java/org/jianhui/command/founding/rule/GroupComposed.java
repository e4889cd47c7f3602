package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The group has its head and at least one other member, nobody twice. */
public record GroupComposed(int members, boolean twice) implements Rule {

    @Override
    public String id() {
        return "F-05";
    }

    @Override
    public String code() {
        return "GROUP_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return members < 1 || twice;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("members", members), Fact.of("twice", twice));
    }

    @Override
    public String field() {
        return "members";
    }
}
