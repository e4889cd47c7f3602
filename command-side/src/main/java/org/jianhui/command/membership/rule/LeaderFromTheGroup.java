package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A group elects its leader from among its own members who have a vote. */
public record LeaderFromTheGroup(PersonId leader, boolean ofTheGroup) implements Rule {

    @Override
    public String id() {
        return "E-12";
    }

    @Override
    public String code() {
        return "LEADER_OUTSIDE_GROUP";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return !ofTheGroup;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("leader", leader));
    }

    @Override
    public String field() {
        return "leader";
    }
}
