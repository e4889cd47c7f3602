package org.jianhui.command.election.ballot;

import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;

import java.util.Collection;
import java.util.function.Function;
import org.jianhui.kernel.election.ballot.BallotCommand;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.AttachCountSheet;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a ballot: the group holds the vote, the appointed tellers count, both put the signed sheet on record, and
 * the superior agrees to a repetition. The group may try to key a count, and is told by the rule that only a teller can.
 */
final class BallotRights {

    private BallotRights() {}

    static CommandRights table(
            Function<BallotCommand, @Nullable Parties> parties, Function<BallotCommand, Collection<PersonId>> tellers) {
        return CommandRights.of(BallotCommand.class, parties)
                .forGroup(OpenBallot.class)
                .forGroup(IssueBallots.class)
                .named(KeyCount.class, tellers::apply)
                .forGroup(KeyCount.class)
                .forGroup(VoidRound.class)
                .forSuperior(ApproveRepeat.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .forGroup(LeaveSeatsOpen.class)
                .named(AttachCountSheet.class, tellers::apply)
                .forGroup(AttachCountSheet.class)
                .complete();
    }
}
