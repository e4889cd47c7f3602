package org.jianhui.kernel.election.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.calendar.CountedDay;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.rule.Fact;

/** The reckoning of a notice as facts: first the figures, then day by day, as an official would write it down. */
final class Arithmetic {

    private Arithmetic() {}

    static List<Fact> of(NoticePeriod period, LocalDate meetingOn) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("meetingOn", meetingOn));
        facts.add(Fact.of("counted", period.countedBefore(meetingOn)));
        facts.add(Fact.of("postedOn", period.postedOn()));
        facts.add(Fact.of("required", period.required()));
        facts.add(Fact.of("lastDay", period.lastDay()));
        facts.add(Fact.of("earliestMeeting", period.earliestMeeting()));
        facts.add(Fact.of("provisional", period.provisional()));
        facts.add(Fact.of("unit", period.unit()));
        facts.add(Fact.of("calendar", period.calendar()));
        period.days().forEach(day -> facts.add(Fact.of(day.date().toString(), line(day))));
        return List.copyOf(facts);
    }

    private static String line(CountedDay day) {
        String kind = day.holiday() == null ? day.kind().name() : day.kind() + " " + day.holiday();
        return kind + (day.counted() ? " = " + day.count() : "");
    }
}
