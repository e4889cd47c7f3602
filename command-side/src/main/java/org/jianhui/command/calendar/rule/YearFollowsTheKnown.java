package org.jianhui.command.calendar.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A notice is for a known year or for the next one, so that no year between stays unknown (CAL-3). */
public record YearFollowsTheKnown(int year, int firstYear, int lastYear) implements Rule {

    @Override
    public String id() {
        return "CAL-3";
    }

    @Override
    public String code() {
        return "CALENDAR_YEAR_GAP";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·日历版本");
    }

    @Override
    public boolean isViolated() {
        return year < firstYear || year > lastYear + 1;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("year", year), Fact.of("firstKnownYear", firstYear), Fact.of("lastKnownYear", lastYear));
    }
}
