package org.jianhui.workbench.election.assembly;

import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.AttachCountSheet;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;

/** Turns what is said of a ballot into the one command it means; pages and REST come through here. */
public final class BallotActs {

    Acts.Work open(AssemblyId assembly, BallotInput.Opening input) {
        BallotId ballot = BallotId.random();
        return AssemblyActs.work(new OpenBallot(ballot, assembly, input.body(), input.candidates()));
    }

    Acts.Work issue(BallotId ballot, BallotInput.Papers input) {
        return AssemblyActs.work(new IssueBallots(ballot, Objects.requireNonNull(input.issued())));
    }

    /** @param written the votes of those written in, each a member by now */
    Acts.Work key(BallotId ballot, BallotInput.Count input, List<VoteLine> written) {
        return sender -> {
            sender.send(new KeyCount(ballot, input.count(written)));
            return ballot.value();
        };
    }

    Acts.Work annul(BallotId ballot, AssemblyInput.Reason input) {
        return AssemblyActs.work(new VoidRound(ballot, input.reason().strip()));
    }

    Acts.Work repeat(BallotId ballot, AssemblyInput.Reason input) {
        return AssemblyActs.work(new ApproveRepeat(ballot, input.reason().strip()));
    }

    Acts.Work leaveOpen(BallotId ballot, AssemblyInput.Reason input) {
        return AssemblyActs.work(new LeaveSeatsOpen(ballot, input.reason().strip()));
    }

    Acts.Work attach(BallotId ballot, AttachmentId sheet) {
        return AssemblyActs.work(new AttachCountSheet(ballot, sheet));
    }
}
