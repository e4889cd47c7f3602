package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.MeetingBlock;
import org.jspecify.annotations.Nullable;

/**
 * The first plenary meeting.
 *
 * @param fellBecause why the fixed date fell although the notice hangs; null if it stands
 * @param cleared whether the meeting may be held
 * @param ballot who may be on the ballot, from its clearance until it is held
 * @param blocked who may not, because an objection is still open
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

    /** The same with those who were cleared as they stand now: on the ballot, under an open objection, or out. */
    MeetingLine revised(List<CandidateLine> candidates) {
        Set<Candidacy> allowed = new HashSet<>(blocked);
        ballot.forEach(list ->
                list.candidates().forEach(each -> allowed.add(new Candidacy(each.person(), list.body()))));
        List<CandidateLine> standing = candidates.stream()
                .filter(line -> line.state() == CandidateState.APPROVED && allowed.contains(line.candidacy()))
                .toList();
        return cleared(
                Stream.of(Body.values())
                        .map(body -> new CandidateList(body, free(standing, body)))
                        .filter(list -> !list.candidates().isEmpty())
                        .toList(),
                standing.stream()
                        .filter(line -> line.openObjections() > 0)
                        .map(CandidateLine::candidacy)
                        .toList());
    }

    private static List<Candidate> free(List<CandidateLine> standing, Body body) {
        return standing.stream()
                .filter(line -> line.candidacy().body() == body && line.openObjections() == 0)
                .map(CandidateLine::candidate)
                .toList();
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
