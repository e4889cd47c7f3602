package org.jianhui.kernel.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.calendar.CalendarDay;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CountedDay;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.parameter.ObjectionParameters;

/**
 * The time for ruling on an objection, counted day by day (E-07, I-31): so many working days after the day it was
 * received. It only reminds; nothing is refused because it has passed. Days in Asia/Shanghai.
 *
 * @param calendar the edition it was counted with
 * @param required working days
 * @param days every day from the day of receipt to the last one
 * @param dueOn the last day in time; the superior is reminded on the day after
 * @param escalateOn the day on which the level above is told
 * @param provisional a day that bears on the result is not settled by a notice of the State Council yet
 */
public record RulingPeriod(
        LocalDate receivedOn,
        CalendarEditionId calendar,
        int required,
        List<CountedDay> days,
        LocalDate dueOn,
        LocalDate escalateOn,
        boolean provisional) {

    public RulingPeriod {
        days = List.copyOf(days);
    }

    public static RulingPeriod received(LocalDate on, ObjectionParameters parameters, WorkingCalendar calendar) {
        List<CountedDay> days = new ArrayList<>();
        int count = 0;
        boolean provisional = false;
        LocalDate date = on;
        while (true) {
            CalendarDay day = calendar.expected(date);
            boolean after = !date.equals(on);
            boolean counted = after && parameters.counts(day);
            count += counted ? 1 : 0;
            provisional |= after && day.provisional();
            days.add(new CountedDay(date, day.kind(), day.holiday(), day.provisional(), counted, count));
            if (count >= parameters.rulingDays()) {
                LocalDate escalate = date.plusDays(parameters.escalateAfterDays() + 1L);
                return new RulingPeriod(on, calendar.id(), parameters.rulingDays(), days, date, escalate, provisional);
            }
            date = date.plusDays(1);
        }
    }

    /** Whether on this day the ruling is overdue. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
