package org.jianhui.kernel.calendar;

import java.time.LocalDate;

/**
 * The planner's answer (I-32): the last day on which a notice may be posted so that the meeting can still be held by a
 * given day.
 *
 * @param meetingBy the last day on which the meeting may be held, for example the end of the stage
 * @param provisional a day that bears on the result may still be changed by the next year's notice
 */
public record LatestPosting(LocalDate date, LocalDate meetingBy, CalendarEditionId calendar, boolean provisional) {

    /** @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if a needed year is not known */
    public static LatestPosting forMeetingBy(
            LocalDate meetingBy, NoticeParameters parameters, WorkingCalendar calendar) {
        if (meetingBy.getYear() < calendar.edition().firstYear()) {
            calendar.day(meetingBy); // refuses
        }
        LocalDate date = meetingBy;
        boolean provisional = false;
        for (int missing = parameters.days(); missing > 0; ) {
            date = date.minusDays(1);
            CalendarDay day = calendar.day(date);
            provisional |= day.provisional() && parameters.unit() == DayUnit.WORKING;
            missing -= parameters.counts(day) ? 1 : 0;
        }
        LocalDate posting = parameters.countFirstDay() ? date : date.minusDays(1);
        return new LatestPosting(posting, meetingBy, calendar.id(), provisional);
    }
}
