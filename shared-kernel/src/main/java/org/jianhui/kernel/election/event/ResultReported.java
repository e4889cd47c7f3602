package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The result went up in the union's own name (附1-3(5), E-09).
 *
 * @param offices everybody elected, as reported
 * @param repliesUnion the union that has to reply
 * @param replyDueOn last calendar day for the reply
 */
@EventName("election.result-reported")
public record ResultReported(
        ElectionId election,
        UnionId union,
        RequestPaper report,
        List<OfficeHolder> offices,
        UnionId repliesUnion,
        LocalDate replyDueOn,
        Basis basis)
        implements JudgedElectionEvent {

    public ResultReported {
        offices = List.copyOf(offices);
    }
}
