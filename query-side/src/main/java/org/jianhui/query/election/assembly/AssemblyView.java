package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its ballots as it stood after an event: the row, the query's result and the page's model. Folded from the
 * streams of the meeting and of its ballots alone, for the live row and for any earlier moment alike. It holds no figure that
 * one teller alone has keyed, and nothing that leads from a paper to a voter.
 *
 * @param delegates null for a full meeting, and before they are allotted
 * @param signedIn in the order of their coming
 * @param quorum null as long as it is not established for this day
 * @param ballots in the order of their opening
 * @param elected everybody elected with the office; empty before the meeting is closed
 * @param moves other days it was moved to
 * @param version sequence of the last event in the meeting's own stream, from 0
 * @param recordedAt when the last event, of the meeting or a ballot, was recorded
 */
public record AssemblyView(
        AssemblyOpening opening,
        LocalDate meetingOn,
        @Nullable DelegatesLine delegates,
        @Nullable NotificationLine notified,
        @Nullable RulesLine rules,
        @Nullable CountersLine counters,
        @Nullable RollLine roll,
        List<PersonId> signedIn,
        @Nullable QuorumLine quorum,
        List<BallotLine> ballots,
        @Nullable OfficersLine officers,
        List<OfficeHolder> elected,
        List<MoveLine> moves,
        @Nullable AssemblyEnding ending,
        long version,
        Instant recordedAt) {

    static AssemblyView convened(AssemblyConvened e, long version, Instant recordedAt) {
        return new AssemblyView(
                AssemblyOpening.of(e),
                e.meetingOn(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                version,
                recordedAt);
    }

    public AssemblyPhase phase() {
        return phase(List.of());
    }

    /** @param out who was cleared for the meeting and stands no longer, which its own streams do not tell */
    public AssemblyPhase phase(List<Candidacy> out) {
        if (ending != null) {
            return AssemblyPhase.ENDED;
        }
        if (!elected.isEmpty()) {
            return AssemblyPhase.CONCLUDED;
        }
        return quorum == null ? prepared() : opened(quorum, out);
    }

    private AssemblyPhase prepared() {
        if (opening.form() == AssemblyForm.CONGRESS && (delegates == null || delegates.accepted() == null)) {
            return AssemblyPhase.DELEGATES_DUE;
        }
        if (notified == null) {
            return AssemblyPhase.NOTICE_DUE;
        }
        if (rules == null) {
            return AssemblyPhase.RULES_DUE;
        }
        if (counters == null) {
            return AssemblyPhase.TELLERS_DUE;
        }
        return roll == null ? AssemblyPhase.ROLL_DUE : AssemblyPhase.ATTENDANCE_DUE;
    }

    private AssemblyPhase opened(QuorumLine established, List<Candidacy> out) {
        if (!established.met()) {
            return AssemblyPhase.QUORUM_MISSED;
        }
        if (!bodies(out).stream().allMatch(BodyStanding::done)) {
            return AssemblyPhase.VOTING;
        }
        return officers == null ? AssemblyPhase.OFFICERS_DUE : AssemblyPhase.CONCLUSION_DUE;
    }

    /** How far the vote on each body has come, as far as the meeting's own streams tell. */
    public List<BodyStanding> bodies() {
        return bodies(List.of());
    }

    /**
     * How far the vote on each body has come, in the order of the bodies; empty before the rules are adopted.
     *
     * @param out who was cleared for the meeting and stands no longer
     */
    public List<BodyStanding> bodies(List<Candidacy> out) {
        if (rules == null) {
            return List.of();
        }
        return rules.rules().seats().stream()
                .sorted(Comparator.comparing(BodySeats::body))
                .map(each -> BodyStanding.of(
                        each.body(),
                        each.seats(),
                        ballotsOn(each.body()),
                        out.stream()
                                .filter(one -> one.body() == each.body())
                                .map(Candidacy::person)
                                .toList()))
                .toList();
    }

    public List<BallotLine> ballotsOn(Body body) {
        return ballots.stream().filter(each -> each.paper().body() == body).toList();
    }

    public Optional<BallotLine> ballot(BallotId id) {
        return ballots.stream().filter(each -> each.paper().ballot().equals(id)).findFirst();
    }
}
