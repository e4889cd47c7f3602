package org.jianhui.kernel.election.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.ElectionId;

/**
 * All that can have been decided in an election, in the order of the procedure.
 */
public sealed interface ElectionEvent extends DomainEvent
        permits ElectionOpened,
                HistoricPaperRecorded,
                HistoricPaperCorrected,
                CandidateListsSubmitted,
                CandidatesReviewed,
                CandidateListsChanged,
                NoticePosted,
                NoticeInterrupted,
                ObjectionRecorded,
                ObjectionRuled,
                NoticeCompleted,
                MeetingDateFixed,
                MeetingCleared,
                NoticeRecalculated,
                MeetingDateBlocked,
                HeldMeetingFlagged,
                ReplyChased,
                ReplyEscalated,
                ReplyMovedToCounty,
                ElectionEnded {

    ElectionId election();
}
