package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper of one round, and for whom.
 *
 * @param seats still to be filled
 * @param candidates in the order of the paper
 * @param elected for this body in earlier rounds
 * @param due everybody on the roll
 * @param repeats the void round that this one repeats; null if none
 */
public record BallotPaper(
        BallotId ballot,
        Body body,
        int round,
        RoundKind kind,
        int seats,
        List<PersonId> candidates,
        List<PersonId> elected,
        int due,
        int present,
        @Nullable BallotId repeats,
        Instant openedAt,
        Basis basis) {

    static BallotPaper of(BallotOpened e, Instant at) {
        return new BallotPaper(
                e.ballot(),
                e.body(),
                e.round(),
                e.kind(),
                e.seats(),
                e.candidates(),
                e.elected(),
                e.due(),
                e.present(),
                e.repeats(),
                at,
                e.basis());
    }
}
