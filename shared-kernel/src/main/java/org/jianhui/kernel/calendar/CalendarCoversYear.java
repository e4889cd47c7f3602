package org.jianhui.kernel.calendar;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Working days are counted only in years whose notice is known (E-05, I-15): unknown is never "ordinary". */
record CalendarCoversYear(CalendarEditionId edition, int year, int firstYear, int lastYear) implements Rule {

    @Override
    public String id() {
        return "E-05";
    }

    @Override
    public String code() {
        return "CALENDAR_UNKNOWN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return year < firstYear || year > lastYear;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("calendar", edition),
                Fact.of("year", year),
                Fact.of("firstKnownYear", firstYear),
                Fact.of("lastKnownYear", lastYear));
    }
}
