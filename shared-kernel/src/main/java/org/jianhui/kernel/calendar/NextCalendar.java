package org.jianhui.kernel.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/** Next year's working days: published towards the end of a year, and without them no notice over its turn can be counted (E-05). */
public final class NextCalendar {

    private static final MonthDay ASKED_FOR_FROM = MonthDay.of(Month.NOVEMBER, 1);

    private NextCalendar() {}

    /**
     * The year that is asked for and not known yet, from 1 November before it on and as long as it is unknown; empty once it is known.
     *
     * @param today in Asia/Shanghai
     */
    public static Optional<Integer> missing(LocalDate today, WorkingCalendar calendar) {
        int known = calendar.edition().lastYear();
        boolean asked = known < today.getYear() || !MonthDay.from(today).isBefore(ASKED_FOR_FROM);
        return asked && known <= today.getYear() ? Optional.of(known + 1) : Optional.empty();
    }
}
