package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.rule.Basis;

/** So many papers were handed out. */
@EventName("ballot.papers-issued")
public record BallotsIssued(BallotId ballot, int issued, Basis basis) implements JudgedBallotEvent {}
