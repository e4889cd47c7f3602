package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The round does not count; it is kept, and repeated when the superior agrees. If it was decided, its decision is kept with it
 * and counts no more.
 *
 * @param reason in plain words; null if the cause says it all
 */
@EventName("ballot.round-voided")
public record RoundVoided(
        BallotId ballot,
        AssemblyId assembly,
        Body body,
        int round,
        VoidCause cause,
        @Nullable String reason,
        Basis basis)
        implements JudgedBallotEvent {}
