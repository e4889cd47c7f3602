package org.jianhui.query.calendar;

import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.query.projection.Answering;

/** Answers questions about the working calendar. */
final class CalendarAnswers implements Answering {

    private final CalendarRows rows;

    CalendarAnswers(CalendarRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    CalendarView answer(FindCalendar query) {
        CalendarEdition shipped = WorkingCalendar.shipped().edition();
        return new CalendarView(rows.imported().map(shipped::orNewer).orElse(shipped), rows.proposals());
    }
}
