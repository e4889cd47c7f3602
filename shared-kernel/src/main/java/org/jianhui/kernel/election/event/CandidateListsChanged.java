package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The lists were changed; a running notice falls with a {@link NoticeInterrupted} of its own.
 *
 * @param request the request for the additions; null if candidates were only taken off
 * @param replyDueOn last calendar day for the reply; null if none is due
 */
@EventName("election.candidate-lists-changed")
public record CandidateListsChanged(
        ElectionId election,
        @Nullable RequestPaper request,
        List<CandidateList> additions,
        List<Withdrawal> withdrawals,
        ListChange cause,
        @Nullable String note,
        LocalDate changedOn,
        @Nullable LocalDate replyDueOn,
        Basis basis)
        implements JudgedElectionEvent {

    public CandidateListsChanged {
        additions = List.copyOf(additions);
        withdrawals = List.copyOf(withdrawals);
    }
}
