package org.jianhui.kernel.election.event;

import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.rule.Basis;

/**
 * A decision that rests on rules: it carries its basis.
 */
public sealed interface JudgedElectionEvent extends ElectionEvent, Judged
        permits ElectionOpened,
                HistoricPaperRecorded,
                HistoricPaperCorrected,
                CandidateListsSubmitted,
                CandidatesReviewed,
                CandidateListsChanged,
                NoticePosted,
                NoticeCompleted,
                MeetingDateFixed,
                MeetingCleared,
                NoticeRecalculated,
                RulingTimeCounted,
                BodyLeftWithoutCandidate,
                MeetingDateBlocked,
                HeldMeetingFlagged,
                MeetingHeld,
                ResultReported,
                ResultApproved,
                ResultVoided {

    Basis basis();

    @Override
    default String edition() {
        return basis().edition();
    }
}
