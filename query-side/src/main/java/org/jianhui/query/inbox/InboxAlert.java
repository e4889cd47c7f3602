package org.jianhui.query.inbox;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;

/**
 * Something the reader's union was told of and has not settled; no step of a procedure waits for it. Said by
 * {@code alert.<kind>} (what), {@code ….why} (clause and reason) and {@code ….next} (what settles it).
 *
 * @param union whose case it is
 * @param roles by which of the reader's roles it is the reader's
 * @param toldAt the union that was told
 * @param since day in Asia/Shanghai on which it was told
 * @param rule catalogue id
 */
public record InboxAlert(
        Kind kind,
        String caseId,
        UnionId union,
        List<Role> roles,
        UnionId toldAt,
        LocalDate since,
        String rule,
        List<Fact> facts) {

    /** What a superior is told of. */
    public enum Kind {
        /** A reply is still missing, days after it was due (I-31). */
        REPLY_ESCALATED,
        /** An objection is still not ruled on, days after the ruling was due (E-07). */
        RULING_ESCALATED,
        /** An application to join is still not decided on, days after the decision was due (I-31). */
        ADMISSION_ESCALATED,
        /** By a new calendar edition a meeting already held was too early (I-15). */
        MEETING_HELD_TOO_EARLY,
        /** A committee's term is over, and nobody has followed it (工会法16). */
        TERM_OVERRUN
    }
}
