package org.jianhui.kernel.election.ballot.event;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The vote on a body is open.
 *
 * @param round 1 for the first vote of this meeting on this body, counted on over void ones
 * @param seats still to be filled
 * @param candidates in the order of the paper
 * @param elected for this body in earlier rounds
 * @param due everybody on the roll
 * @param repeats the void round that this one repeats; null if none
 */
@EventName("ballot.opened")
public record BallotOpened(
        BallotId ballot,
        AssemblyId assembly,
        ElectionId election,
        UnionId union,
        Body body,
        int round,
        RoundKind kind,
        int seats,
        List<PersonId> candidates,
        List<PersonId> elected,
        int due,
        int present,
        @Nullable BallotId repeats,
        Basis basis)
        implements JudgedBallotEvent {

    public BallotOpened {
        candidates = List.copyOf(candidates);
        elected = List.copyOf(elected);
    }
}
