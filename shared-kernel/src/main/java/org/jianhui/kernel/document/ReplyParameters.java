package org.jianhui.kernel.document;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Setting;

/**
 * When a reply is due, chased and escalated (E-10, I-31); reminders, never refusals. Calendar days in Asia/Shanghai,
 * the day of the request not counted.
 *
 * @param dueDays days in which the superior should reply
 * @param escalateAfterDays days after the due day, then the county federation is told
 */
public record ReplyParameters(
        @Setting("timers.reply") int dueDays,
        @Setting("timers.reply.escalateAfter") int escalateAfterDays) {

    /** The last day in time; the reply is chased on the day after. */
    public LocalDate dueOn(LocalDate requestedOn) {
        return requestedOn.plusDays(dueDays);
    }

    public LocalDate chaseOn(LocalDate requestedOn) {
        return dueOn(requestedOn).plusDays(1);
    }

    public LocalDate escalateOn(LocalDate requestedOn) {
        return dueOn(requestedOn).plusDays(escalateAfterDays + 1L);
    }
}
