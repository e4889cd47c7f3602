package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.MeetingBlock;
import org.jspecify.annotations.Nullable;

/**
 * The first plenary meeting.
 *
 * @param fellBecause why the fixed date fell although the notice hangs; null if it stands
 * @param cleared whether the meeting may be held
 * @param ballot who may be on the ballot, once it is cleared
 * @param blocked who may not, because an objection was still open then
 */
public record MeetingLine(
        LocalDate on,
        boolean stageMissed,
        @Nullable MeetingBlock fellBecause,
        boolean cleared,
        List<CandidateList> ballot,
        List<Candidacy> blocked) {

    static MeetingLine fixed(LocalDate on, boolean stageMissed) {
        return new MeetingLine(on, stageMissed, null, false, List.of(), List.of());
    }

    MeetingLine fallen(MeetingBlock cause) {
        return new MeetingLine(on, stageMissed, cause, false, ballot, blocked);
    }

    MeetingLine cleared(List<CandidateList> candidates, List<Candidacy> notOnBallot) {
        return new MeetingLine(on, stageMissed, null, true, candidates, notOnBallot);
    }

    /** The date stays, but what came before it is no longer complete. */
    MeetingLine uncleared() {
        return fixed(on, stageMissed);
    }

    /** Whether a date stands, cleared or not. */
    boolean stands() {
        return fellBecause == null;
    }
}
