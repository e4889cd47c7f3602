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
     * The year that is asked for and not known yet, from 1 November on; empty before that day, and once it is known.
     *
     * @param today in Asia/Shanghai
     */
    public static Optional<Integer> missing(LocalDate today, WorkingCalendar calendar) {
        boolean asked = !MonthDay.from(today).isBefore(ASKED_FOR_FROM);
        int known = calendar.edition().lastYear();
        return asked && known <= today.getYear() ? Optional.of(known + 1) : Optional.empty();
    }
}
