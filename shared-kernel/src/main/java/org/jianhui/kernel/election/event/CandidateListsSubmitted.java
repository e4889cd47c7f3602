package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The proposed candidates of the three bodies went up (附1-3(3)).
 *
 * @param repliesUnion the union that has to reply
 * @param replyDueOn last calendar day for the reply
 */
@EventName("election.candidate-lists-submitted")
public record CandidateListsSubmitted(
        ElectionId election,
        RequestPaper request,
        List<CandidateList> lists,
        UnionId repliesUnion,
        LocalDate replyDueOn,
        Basis basis)
        implements JudgedElectionEvent {

    public CandidateListsSubmitted {
        lists = List.copyOf(lists);
    }
}
