package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** There are union groups with members to share the delegates, and enough of both. */
public record GroupsSendTheDelegates(int groups, int members, int delegates) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "NO_GROUP_FOR_DELEGATES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return groups == 0 || delegates < groups || delegates > members;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("groups", groups), Fact.of("members", members), Fact.of("delegates", delegates));
    }

    @Override
    public String field() {
        return "delegates";
    }
}
