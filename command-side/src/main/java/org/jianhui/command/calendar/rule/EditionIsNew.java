package org.jianhui.command.calendar.rule;

import java.util.List;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An edition is proposed once (CAL-3). */
public record EditionIsNew(CalendarEditionId edition, boolean known) implements Rule {

    @Override
    public String id() {
        return "CAL-3";
    }

    @Override
    public String code() {
        return "CALENDAR_EDITION_EXISTS";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·日历版本");
    }

    @Override
    public boolean isViolated() {
        return known;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("edition", edition));
    }
}
