package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The superior approved the election's result (附1-3(6)): offices take effect on this day (E-10).
 *
 * @param signedBy who signed here; null if recorded from paper
 * @param approvedOn the day of the reply: first day of the offices
 * @param termEndsOn last day of the term
 */
@EventName("election.result-approved")
public record ResultApproved(
        ElectionId election,
        UnionId union,
        ReplyPaper reply,
        @Nullable PersonId signedBy,
        LocalDate approvedOn,
        List<OfficeHolder> offices,
        LocalDate termEndsOn,
        Basis basis)
        implements JudgedElectionEvent {

    public ResultApproved {
        offices = List.copyOf(offices);
    }
}
