package org.jianhui.kernel.election.ballot;

import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;

/** Everything that can be asked of a ballot. */
public sealed interface BallotCommand extends Command {

    BallotId ballot();

    @Override
    default String aggregateId() {
        return ballot().value();
    }

    /**
     * Opens the vote on one body, in its next round.
     *
     * @param candidates who stands on the paper, in its order; only approved and unblocked ones may (E-04, E-07)
     */
    record OpenBallot(BallotId ballot, AssemblyId assembly, Body body, List<PersonId> candidates)
            implements BallotCommand {
        public OpenBallot {
            candidates = List.copyOf(candidates);
        }
    }

    /** So many papers were handed out; to whom is not asked, and not known. */
    record IssueBallots(BallotId ballot, int issued) implements BallotCommand {}

    /** A teller keys what was counted, without seeing what the other has keyed. */
    record KeyCount(BallotId ballot, BallotCount count) implements BallotCommand {}

    /**
     * The round does not count, for another reason than too many papers in the box. A decided one is void until the meeting is
     * closed, and what it has elected is taken back; the last round of a body first.
     *
     * @param reason in plain words, without names
     */
    record VoidRound(BallotId ballot, String reason) implements BallotCommand {}

    /**
     * The superior that guides the meeting agrees that a void round is repeated.
     *
     * @param reason in plain words, without names
     */
    record ApproveRepeat(BallotId ballot, String reason) implements BallotCommand {}

    /**
     * The meeting leaves the seats open that this round did not fill, instead of voting once more.
     *
     * @param reason in plain words, without names
     */
    record LeaveSeatsOpen(BallotId ballot, String reason) implements BallotCommand {}

    /**
     * The count sheet that the tellers signed is kept with its round, once both counts agreed; before the meeting is closed or
     * after, and whether or not the round still counts. A further one replaces none.
     *
     * @param sheet the photo or scan, handed in before
     */
    record AttachCountSheet(BallotId ballot, AttachmentId sheet) implements BallotCommand {}
}
