package org.jianhui.kernel.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** Whether a notice of that year can be laid over this edition without leaving a hole. */
    public boolean takes(int year) {
        return year >= firstYear() && year <= lastYear() + 1;
    }

    /**
     * This edition with a year's notice laid over it. Days of that year are replaced, but for its last week where a known
     * next year has set them; the notice may also set days in the last week of the year before.
     *
     * @throws IllegalArgumentException if it does not {@link #takes take} the year
     */
    public CalendarEdition with(CalendarEditionId id, CalendarNotice notice) {
        int year = notice.year().year();
        SortedMap<Integer, YearNotice> newYears = new TreeMap<>();
        years.forEach(known -> newYears.put(known.year(), known));
        newYears.put(year, notice.year());
        SortedMap<LocalDate, NoticedDay> newDays = new TreeMap<>();
        days.stream().filter(day -> !replaced(day.date(), year)).forEach(day -> newDays.put(day.date(), day));
        notice.days().forEach(day -> newDays.put(day.date(), day));
        return new CalendarEdition(id, List.copyOf(newYears.values()), List.copyOf(newDays.values()));
    }

    private boolean replaced(LocalDate day, int year) {
        boolean setByTheNext =
                year < lastYear() && !day.isBefore(LocalDate.of(year, 12, WorkingCalendar.PROVISIONAL_FROM));
        return day.getYear() == year && !setByTheNext;
    }

    /** The one that knows more years; of two that know the same, the other. */
    public CalendarEdition orNewer(CalendarEdition other) {
        return other.lastYear() >= lastYear() ? other : this;
    }
}
