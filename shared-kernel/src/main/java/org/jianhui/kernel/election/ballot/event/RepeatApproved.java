package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;

/**
 * The superior agrees that the void round is repeated.
 *
 * @param approvedBy the person who agreed
 */
@EventName("ballot.repeat-approved")
public record RepeatApproved(BallotId ballot, AssemblyId assembly, Body body, PersonId approvedBy, String reason)
        implements BallotEvent {}
