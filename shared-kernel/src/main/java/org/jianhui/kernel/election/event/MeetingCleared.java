package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The meeting may be held.
 *
 * @param candidates who may be on the ballot
 * @param blocked who may not, because an objection is still open
 */
@EventName("election.meeting-cleared")
public record MeetingCleared(
        ElectionId election, LocalDate meetingOn, List<CandidateList> candidates, List<Candidacy> blocked, Basis basis)
        implements JudgedElectionEvent {

    public MeetingCleared {
        candidates = List.copyOf(candidates);
        blocked = List.copyOf(blocked);
    }
}
