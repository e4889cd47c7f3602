package org.jianhui.command.calendar.rule;

import java.util.List;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only a proposal that is still open is approved or rejected (CAL-3). */
public record ProposalIsOpen(CalendarEditionId edition, boolean open) implements Rule {

    @Override
    public String id() {
        return "CAL-3";
    }

    @Override
    public String code() {
        return "CALENDAR_PROPOSAL_NOT_OPEN";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·日历版本");
    }

    @Override
    public boolean isViolated() {
        return !open;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("edition", edition));
    }
}
