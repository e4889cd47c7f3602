package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Both tellers counted the same, and it is decided who is elected in this round.
 *
 * @param next the round that must follow on this body; null if none does
 */
@EventName("ballot.round-decided")
public record RoundDecided(
        BallotId ballot,
        AssemblyId assembly,
        Body body,
        int round,
        BallotCount count,
        TallyResult result,
        @Nullable RoundKind next,
        Basis basis)
        implements JudgedBallotEvent {}
