package org.jianhui.workbench.election;

import java.time.LocalDate;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.rule.RuleBook;

/** Plans a notice without acting: what would a posting day lead to, and which is the last that still meets a day. */
public final class Planner {

    private final RuleBook rules;
    private final CalendarBook calendars;

    Planner(RuleBook rules, CalendarBook calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /**
     * @param stageMissed whether the earliest meeting lies after the stage's end (I-32): a warning only
     */
    public record Plan(NoticePeriod period, LatestPosting latestPosting, boolean stageMissed) {}

    /**
     * @param postedOn the posting day thought of, Asia/Shanghai
     * @param meetingBy the last day on which the meeting should be held
     * @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN}
     */
    public Plan plan(LocalDate postedOn, LocalDate meetingBy) {
        NoticeParameters parameters = rules.editionOn(postedOn).parameters(NoticeParameters.class);
        NoticePeriod period = NoticePeriod.posted(postedOn, parameters, calendars.current());
        LatestPosting latest = LatestPosting.forMeetingBy(meetingBy, parameters, calendars.current());
        return new Plan(period, latest, !period.allows(meetingBy));
    }
}
