package org.jianhui.kernel.calendar;

import java.time.LocalDate;

/**
 * A notice planned without acting (I-32): where a posting day would lead, and which is the last one that still meets a day.
 *
 * @param latestPosting the last posting day for a meeting by the wished day
 * @param stageMissed whether the earliest meeting lies after the wished day, for example the stage's end: a warning only
 */
public record NoticePlan(NoticePeriod period, LatestPosting latestPosting, boolean stageMissed) {

    /**
     * @param postedOn the posting day thought of, Asia/Shanghai
     * @param meetingBy the last day on which the meeting should be held
     * @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if a needed year is not known
     */
    public static NoticePlan of(
            LocalDate postedOn, LocalDate meetingBy, NoticeParameters parameters, WorkingCalendar calendar) {
        NoticePeriod period = NoticePeriod.posted(postedOn, parameters, calendar);
        LatestPosting latest = LatestPosting.forMeetingBy(meetingBy, parameters, calendar);
        return new NoticePlan(period, latest, !period.allows(meetingBy));
    }
}
