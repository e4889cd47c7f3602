package org.jianhui.kernel.election.parameter;

import org.jianhui.kernel.calendar.CalendarDay;
import org.jianhui.kernel.calendar.DayKind;
import org.jianhui.kernel.rule.Setting;

/**
 * When the ruling on an objection is due, chased and escalated (E-07, I-31); reminders, never refusals.
 *
 * @param rulingDays working days after the day of receipt
 * @param makeupIsWorkday whether a make-up day counts as a working day
 * @param escalateAfterDays calendar days after the due day, then the level above is told; the same as for replies
 */
public record ObjectionParameters(
        @Setting("timers.notice.objectionReply") int rulingDays,
        @Setting("calendar.makeupIsWorkday") boolean makeupIsWorkday,
        @Setting("timers.reply.escalateAfter") int escalateAfterDays) {

    public boolean counts(CalendarDay day) {
        return day.kind() == DayKind.WORKDAY || day.kind() == DayKind.MAKEUP_WORKDAY && makeupIsWorkday;
    }
}
