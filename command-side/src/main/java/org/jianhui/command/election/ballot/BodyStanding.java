package org.jianhui.command.election.ballot;

import java.util.List;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far the vote on a body has come.
 *
 * @param seatsLeft still to be filled
 * @param round number of the last round; 0 before the first
 * @param next what kind the next round is
 * @param open whether a vote is open
 * @param voided the void round that must be repeated; null if none
 * @param elected in the rounds so far
 * @param tied among whom the next round is; empty if anybody may stand
 */
record BodyStanding(
        int seatsLeft,
        int round,
        RoundKind next,
        boolean open,
        @Nullable BallotId voided,
        boolean repeatAgreed,
        boolean done,
        List<PersonId> elected,
        List<PersonId> tied) {}
