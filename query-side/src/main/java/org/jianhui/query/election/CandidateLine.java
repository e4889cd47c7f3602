package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One person standing for one body.
 *
 * @param candidate with the name sealed; opened only where it is shown
 * @param reason sealed; why refused, returned, withdrawn or excluded
 * @param cause of a withdrawal; null otherwise
 * @param since date of the paper or act that brought the state; null while proposed
 * @param openObjections how many objections against it wait for a ruling; any blocks it
 * @param earlier how it stood each time before it was proposed again, the earliest first; nothing in a row that was kept before
 *     this was
 */
public record CandidateLine(
        Candidacy candidacy,
        Candidate candidate,
        CandidateState state,
        @Nullable Envelope reason,
        @Nullable ListChange cause,
        @Nullable LocalDate since,
        int openObjections,
        @Nullable List<EarlierStand> earlier) {

    public CandidateLine {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    static CandidateLine proposed(Candidacy candidacy, Candidate candidate) {
        return new CandidateLine(candidacy, candidate, CandidateState.PROPOSED, null, null, null, 0, List.of());
    }

    CandidateLine now(CandidateState next, @Nullable Envelope why, @Nullable ListChange because, LocalDate on) {
        return new CandidateLine(candidacy, candidate, next, why, because, on, openObjections, earlier);
    }

    CandidateLine objected(int more) {
        return new CandidateLine(candidacy, candidate, state, reason, cause, since, openObjections + more, earlier);
    }

    /** The same person proposed for the same body once more. */
    CandidateLine again(Candidate now) {
        List<EarlierStand> before = new ArrayList<>(earlier());
        before.add(new EarlierStand(state, candidate.post(), reason, cause, since));
        return new CandidateLine(candidacy, now, CandidateState.PROPOSED, null, null, null, openObjections, before);
    }

    @Override
    public List<EarlierStand> earlier() {
        return Objects.requireNonNull(earlier);
    }
}
