package org.jianhui.process.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.time.Zone;

/** What the simulation clock shows at the first start of an installation: a given moment, or one that can be worked on. */
record ClockStart(String given) {

    static final String PROPERTY = "jianhui.simulation.starts-at";

    /** Monday 23 March 2026, nine in the morning: no holiday for three weeks before, and the year's calendar is known. */
    static final Instant KNOWN =
            OffsetDateTime.parse("2026-03-23T09:00:00+08:00").toInstant();

    /** A notice and its meeting can be counted in these. */
    private static final Period NEEDED = Period.ofWeeks(3);

    boolean isGiven() {
        return !given.isBlank();
    }

    /**
     * The given moment. If none is given the machine's time, as long as the calendar knows the working days that are needed
     * next; else {@link #KNOWN}.
     *
     * @throws IllegalStateException if what is given is no moment
     */
    Instant moment(Instant machine, WorkingCalendar calendar) {
        if (isGiven()) {
            return parsed();
        }
        LocalDate today = LocalDate.ofInstant(machine, Zone.SHANGHAI);
        CalendarEdition edition = calendar.edition();
        boolean known =
                today.getYear() >= edition.firstYear() && today.plus(NEEDED).getYear() <= edition.lastYear();
        return known ? machine : KNOWN;
    }

    private Instant parsed() {
        try {
            return OffsetDateTime.parse(given.strip()).toInstant();
        } catch (DateTimeException malformed) {
            throw new IllegalStateException(
                    PROPERTY + " must be a moment with its offset, such as 2022-06-16T08:00:00+08:00, not: " + given,
                    malformed);
        }
    }
}
