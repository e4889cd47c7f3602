package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only members of the union are placed in its groups. */
public record PlacedIsMember(PersonId person, boolean member) implements Rule {

    @Override
    public String id() {
        return "M-13";
    }

    @Override
    public String code() {
        return "NOT_A_MEMBER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return !member;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("person", person));
    }

    @Override
    public String field() {
        return "person";
    }
}
