package org.jianhui.kernel.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is known of the working calendar at one time: the years, each with its notice, and the days they take out
 * of the plain week. Immutable; a later notice makes a later edition.
 *
 * @param years in order, without a hole
 * @param days in order of date, each date once, all within the known years
 */
public record CalendarEdition(CalendarEditionId id, List<YearNotice> years, List<NoticedDay> days) {

    /** @throws IllegalArgumentException if years have a hole, or a day stands twice or outside them */
    public CalendarEdition {
        years = List.copyOf(years);
        days = List.copyOf(days);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("a calendar edition needs a year");
        }
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year() != years.get(i - 1).year() + 1) {
                throw new IllegalArgumentException("the years of a calendar edition follow each other");
            }
        }
        Set<LocalDate> seen = new HashSet<>();
        for (NoticedDay day : days) {
            int year = day.date().getYear();
            if (!seen.add(day.date())
                    || year < years.get(0).year()
                    || year > years.get(years.size() - 1).year()) {
                throw new IllegalArgumentException("day twice or outside the known years: " + day.date());
            }
        }
    }

    public int firstYear() {
        return years.get(0).year();
    }

    public int lastYear() {
        return years.get(years.size() - 1).year();
    }
}
