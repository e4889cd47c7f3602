package org.jianhui.kernel.calendar;

import java.util.List;

/**
 * One year's notice of the State Council, as it is proposed for import.
 *
 * @param days in order of date: in the year, or in the last week of the year before, which the notice may change
 */
public record CalendarNotice(YearNotice year, List<NoticedDay> days) {

    public CalendarNotice {
        days = List.copyOf(days);
    }
}
