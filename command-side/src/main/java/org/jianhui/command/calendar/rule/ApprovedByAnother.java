package org.jianhui.command.calendar.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Whoever proposed an edition does not approve it, by whatever account (CAL-1). */
public record ApprovedByAnother(PersonId proposedBy, PersonId approves) implements Rule {

    @Override
    public String id() {
        return "CAL-1";
    }

    @Override
    public String code() {
        return "SAME_PERSON";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·日历版本");
    }

    @Override
    public boolean isViolated() {
        return proposedBy.equals(approves);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("proposedBy", proposedBy), Fact.of("approves", approves));
    }
}
