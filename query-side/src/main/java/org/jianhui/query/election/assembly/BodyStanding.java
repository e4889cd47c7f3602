package org.jianhui.query.election.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far the vote on a body has come.
 *
 * @param seatsLeft still to be filled
 * @param next what kind the next round is
 * @param running the vote that is open; null if none is
 * @param awaitsRepeat the void round that waits for the superior's leave; null if none does
 * @param decided the round after which another must follow; null if none must
 * @param done whether the last word is spoken and somebody is elected
 * @param elected in the rounds so far
 * @param tied among whom the next round is; empty if anybody may stand
 */
public record BodyStanding(
        Body body,
        int seats,
        int seatsLeft,
        RoundKind next,
        @Nullable BallotId running,
        @Nullable BallotId awaitsRepeat,
        @Nullable BallotId decided,
        boolean done,
        List<PersonId> elected,
        List<PersonId> tied) {

    /** Whether a round may be opened now. */
    public boolean votable() {
        return !done && running == null && awaitsRepeat == null;
    }

    static BodyStanding of(Body body, int seats, List<BallotLine> rounds) {
        int left = seats;
        RoundKind next = RoundKind.FIRST;
        @Nullable BallotId decided = null;
        List<PersonId> elected = new ArrayList<>();
        List<PersonId> tied = List.of();
        boolean done = false;
        for (BallotLine round : rounds) {
            DecisionLine decision = round.decision();
            if (decision != null) {
                left = decision.result().tiedSeats() + decision.result().unfilled();
                next = decision.next() == null ? RoundKind.FIRST : decision.next();
                decided = decision.next() == null ? null : round.paper().ballot();
                elected.addAll(decision.result().elected());
                tied = decision.result().tied();
            }
            done = done || round.result() != null && !round.result().elected().isEmpty();
        }
        @Nullable BallotLine last = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
        @Nullable
        BallotId running = last != null && last.running() ? last.paper().ballot() : null;
        @Nullable
        BallotId repeat = last != null && last.awaitsRepeat() ? last.paper().ballot() : null;
        return new BodyStanding(
                body, seats, left, next, running, repeat, done ? null : decided, done, List.copyOf(elected), tied);
    }
}
