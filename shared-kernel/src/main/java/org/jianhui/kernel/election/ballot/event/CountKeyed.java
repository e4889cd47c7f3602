package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;

/**
 * A teller has keyed a count; nobody is shown it before the other has keyed theirs.
 *
 * @param attempt 1 for the first count of the box, one more after each difference
 */
@EventName("ballot.count-keyed")
public record CountKeyed(BallotId ballot, PersonId teller, int attempt, BallotCount count, Basis basis)
        implements JudgedBallotEvent {}
