package org.jianhui.workbench.election;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.calendar.WorkingCalendar;

/**
 * The days of the sample's cases, so that they stand at their stages on whatever day the sample is loaded.
 *
 * @param today the day on which it is loaded
 */
record SampleDays(LocalDate today, NoticeParameters parameters, WorkingCalendar calendar) {

    /** So many calendar days ago, as {@link #before(LocalDate, int)}. */
    LocalDate ago(int days) {
        return before(today, days);
    }

    /** So many calendar days before another, or the Friday before that if it falls on a weekend. */
    static LocalDate before(LocalDate day, int days) {
        LocalDate date = day.minusDays(days);
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? date.with(DayOfWeek.FRIDAY) : date;
    }

    /**
     * The posting day of a notice of which so many days will have counted when today is over.
     *
     * @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if a day of the notice lies in a year
     *     whose working days are not known
     */
    NoticePeriod posted(int counted) {
        NoticeParameters part = new NoticeParameters(
                counted, parameters.unit(), parameters.countFirstDay(), parameters.makeupIsWorkday());
        LocalDate posting =
                LatestPosting.forMeetingBy(today.plusDays(1), part, calendar).date();
        return NoticePeriod.posted(before(posting, 0), parameters, calendar);
    }

    /** A notice whose days had all counted before today. */
    NoticePeriod complete() {
        LocalDate posting =
                LatestPosting.forMeetingBy(today, parameters, calendar).date();
        return NoticePeriod.posted(before(posting, 0), parameters, calendar);
    }
}
