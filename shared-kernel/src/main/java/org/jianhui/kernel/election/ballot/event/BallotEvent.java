package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.BallotId;

/** All that can have been decided on a ballot. None of it names a voter. */
public sealed interface BallotEvent extends DomainEvent permits JudgedBallotEvent, CountsDiffered, RepeatApproved {

    BallotId ballot();
}
