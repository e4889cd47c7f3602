package org.jianhui.kernel.election.ballot.event;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The body is elected, as far as the meeting has filled it.
 *
 * @param ballot the last round
 * @param elected over all rounds that count
 * @param unfilled seats that stay open
 */
@EventName("ballot.body-elected")
public record BodyElected(
        BallotId ballot,
        AssemblyId assembly,
        ElectionId election,
        UnionId union,
        Body body,
        int round,
        List<PersonId> elected,
        int unfilled,
        Basis basis)
        implements JudgedBallotEvent {

    public BodyElected {
        elected = List.copyOf(elected);
    }
}
