package org.jianhui.kernel.calendar;

import org.jianhui.kernel.rule.Setting;

/**
 * How a public notice is counted (E-05, I-15).
 *
 * @param days how many complete days must pass between the posting day and the meeting
 * @param unit working days by the plan; calendar days as the alternative for enterprise unions
 * @param countFirstDay whether the posting day itself counts
 * @param makeupIsWorkday whether a make-up day counts as a working day
 */
public record NoticeParameters(
        @Setting("notice.workdays") int days,
        @Setting("notice.unit") DayUnit unit,
        @Setting("notice.countFirstDay") boolean countFirstDay,
        @Setting("calendar.makeupIsWorkday") boolean makeupIsWorkday) {

    /** The plan's own words: five working days, the posting day not counted. */
    public static final NoticeParameters OF_THE_PLAN = new NoticeParameters(5, DayUnit.WORKING, false, true);

    boolean counts(CalendarDay day) {
        return unit == DayUnit.CALENDAR
                || day.kind() == DayKind.WORKDAY
                || (day.kind() == DayKind.MAKEUP_WORKDAY && makeupIsWorkday);
    }
}
