package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A post is held by no more persons at once than it has seats. */
public record SeatFree(int seats, int heldThen) implements Rule {

    @Override
    public String id() {
        return "ORG-4";
    }

    @Override
    public String code() {
        return "POST_TAKEN";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return heldThen >= seats;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seats", seats), Fact.of("heldThen", heldThen));
    }

    @Override
    public String field() {
        return "person";
    }
}
