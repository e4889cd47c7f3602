package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting elected, and what the superior said to it.
 *
 * @param historic whether the meeting was held on paper and entered from its minutes
 * @param minutes their scan; null for a meeting kept here
 * @param decision null while no reply is there
 * @param decidedOn the day of the reply: from then on the elected are in office
 * @param reason why the result is void; null otherwise
 * @param termEndsOn last day of the term; null unless approved
 */
public record ResultLine(
        LocalDate heldOn,
        boolean historic,
        @Nullable AttachmentId minutes,
        List<OfficeHolder> offices,
        @Nullable ResultDecision decision,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        @Nullable LocalDate termEndsOn) {

    static ResultLine held(MeetingHeld event) {
        return new ResultLine(
                event.heldOn(), event.historic(), event.minutes(), event.offices(), null, null, null, null);
    }

    ResultLine approved(ResultApproved event) {
        return new ResultLine(
                heldOn,
                historic,
                minutes,
                offices,
                ResultDecision.APPROVE,
                event.approvedOn(),
                null,
                event.termEndsOn());
    }

    ResultLine voided(ResultVoided event) {
        return new ResultLine(
                heldOn, historic, minutes, offices, ResultDecision.VOID, event.voidedOn(), event.reason(), null);
    }
}
