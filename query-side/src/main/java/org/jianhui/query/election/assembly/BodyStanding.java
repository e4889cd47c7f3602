package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far the vote on a body has come.
 *
 * @param seatsLeft still to be filled, those of who is out included
 * @param next what kind the next round is
 * @param running the vote that is open; null if none is
 * @param awaitsRepeat the void round that waits for the superior's leave; null if none does
 * @param decided the round after which another must follow; null if none must
 * @param done whether the last word is spoken and somebody is elected who still stands
 * @param elected in the rounds that count, and standing
 * @param gone elected in the rounds that count, and standing no longer
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
        List<PersonId> gone,
        List<PersonId> tied) {

    /** Whether a round may be opened now. */
    public boolean votable() {
        return !done && running == null && awaitsRepeat == null;
    }

    /** Whether it had its result and has nobody any more. */
    public boolean lost() {
        return votable() && elected.isEmpty() && !gone.isEmpty();
    }

    /**
     * A round that is open or void is voted on over its own seats; of several void ones at the end, the one voided last is.
     *
     * @param rounds in their order
     * @param out who stands no longer
     */
    static BodyStanding of(Body body, int seats, List<BallotLine> rounds, List<PersonId> out) {
        @Nullable BallotLine top = rounds.isEmpty() ? null : rounds.get(top(rounds));
        @Nullable DecisionLine decision = top == null || top.voided() != null ? null : top.decision();
        @Nullable BallotId running = top != null && top.running() ? top.paper().ballot() : null;
        @Nullable
        BallotId repeat = top != null && top.awaitsRepeat() ? top.paper().ballot() : null;
        if (top == null) {
            return new BodyStanding(
                    body, seats, seats, RoundKind.FIRST, null, null, null, false, List.of(), List.of(), List.of());
        }
        List<PersonId> all = decision == null
                ? top.paper().elected()
                : Stream.concat(top.paper().elected().stream(), decision.result().elected().stream())
                        .toList();
        List<PersonId> elected = without(all, out);
        List<PersonId> gone = all.stream().filter(out::contains).toList();
        List<PersonId> tied = without(
                decision == null ? equals(top.paper()) : decision.result().tied(), out);
        RoundKind next = decision == null ? top.paper().kind() : next(decision);
        int left = decision == null
                ? top.paper().seats()
                : decision.result().tiedSeats() + decision.result().unfilled();
        boolean done = decision != null && top.result() != null && !elected.isEmpty();
        return new BodyStanding(
                body,
                seats,
                left + gone.size(),
                next == RoundKind.RUNOFF && tied.isEmpty() ? RoundKind.FURTHER : next,
                running,
                repeat,
                done || decision == null || decision.next() == null
                        ? null
                        : top.paper().ballot(),
                done,
                elected,
                gone,
                tied);
    }

    private static int top(List<BallotLine> rounds) {
        int at = rounds.size() - 1;
        while (at > 0 && rounds.get(at).voided() != null && rounds.get(at - 1).fellAfter(rounds.get(at))) {
            at--;
        }
        return at;
    }

    private static RoundKind next(DecisionLine decision) {
        return decision.next() == null ? RoundKind.FIRST : decision.next();
    }

    private static List<PersonId> equals(BallotPaper paper) {
        return paper.kind() == RoundKind.RUNOFF ? paper.candidates() : List.of();
    }

    private static List<PersonId> without(List<PersonId> persons, List<PersonId> out) {
        return persons.stream().filter(each -> !out.contains(each)).toList();
    }
}
