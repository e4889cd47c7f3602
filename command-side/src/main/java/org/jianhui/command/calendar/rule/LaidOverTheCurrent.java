package org.jianhui.command.calendar.rule;

import java.util.List;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An edition is approved only over the one it was proposed for: what the second person checked is what becomes current (CAL-3). */
public record LaidOverTheCurrent(CalendarEditionId basedOn, CalendarEditionId current) implements Rule {

    @Override
    public String id() {
        return "CAL-3";
    }

    @Override
    public String code() {
        return "CALENDAR_EDITION_OUTDATED";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·日历版本");
    }

    @Override
    public boolean isViolated() {
        return !basedOn.equals(current);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("basedOn", basedOn), Fact.of("current", current));
    }
}
