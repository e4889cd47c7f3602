package org.jianhui.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A public notice counted day by day (E-05): so many complete days after the posting day; the meeting is at the
 * earliest on the next calendar day after the last of them, whatever kind of day that is.
 *
 * @param calendar the edition it was counted with
 * @param required complete days that must pass
 * @param days every day from the posting day to the last counted one
 * @param provisional a day that bears on the result may still be changed by the next year's notice
 */
public record NoticePeriod(
        LocalDate postedOn,
        CalendarEditionId calendar,
        int required,
        DayUnit unit,
        List<CountedDay> days,
        LocalDate earliestMeeting,
        boolean provisional) {

    public NoticePeriod {
        days = List.copyOf(days);
    }

    /** @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if a needed year is not known */
    public static NoticePeriod posted(LocalDate postedOn, NoticeParameters parameters, WorkingCalendar calendar) {
        List<CountedDay> days = new ArrayList<>();
        int count = 0;
        boolean provisional = false;
        LocalDate date = postedOn;
        while (true) {
            CalendarDay day = calendar.day(date);
            boolean eligible = parameters.countFirstDay() || !date.equals(postedOn);
            boolean counted = eligible && parameters.counts(day);
            count += counted ? 1 : 0;
            provisional |= eligible && day.provisional() && parameters.unit() == DayUnit.WORKING;
            days.add(new CountedDay(date, day.kind(), day.holiday(), day.provisional(), counted, count));
            date = date.plusDays(1);
            if (count >= parameters.days()) {
                return new NoticePeriod(
                        postedOn, calendar.id(), parameters.days(), parameters.unit(), days, date, provisional);
            }
        }
    }

    /** The last counted day; the notice must stay up to its end. */
    public LocalDate lastDay() {
        return earliestMeeting.minusDays(1);
    }

    public boolean allows(LocalDate meeting) {
        return !meeting.isBefore(earliestMeeting);
    }

    /** How many days count between the posting and the day before the given meeting. */
    public int countedBefore(LocalDate meeting) {
        return days.stream()
                .filter(day -> day.date().isBefore(meeting))
                .mapToInt(CountedDay::count)
                .max()
                .orElse(0);
    }
}
