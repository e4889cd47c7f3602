package org.jianhui.command.term;

import java.util.function.Function;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.term.TermCommand;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.ChaseReply;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.EscalateReply;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.MoveReplyToCounty;
import org.jianhui.kernel.term.TermCommand.NameActingChair;
import org.jianhui.kernel.term.TermCommand.NoteReelection;
import org.jianhui.kernel.term.TermCommand.NoteReelectionEnded;
import org.jianhui.kernel.term.TermCommand.OverrunTerm;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.RecordDeclinedSeat;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.kernel.term.TermCommand.RecordRecallVote;
import org.jianhui.kernel.term.TermCommand.RecordReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestDeparture;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.kernel.term.TermCommand.RequestReelectionMeeting;
import org.jianhui.kernel.term.TermCommand.ResumeTerm;
import org.jianhui.kernel.term.TermCommand.WarnOfEnd;
import org.jspecify.annotations.Nullable;

/** Who may do what in a committee's term: the committee asks, the superior replies, timers remind; it begins and ends by what was decided elsewhere. */
final class TermRights {

    private TermRights() {}

    static CommandRights table(Function<TermCommand, @Nullable Parties> parties) {
        return CommandRights.of(TermCommand.class, parties)
                .system(BeginTerm.class)
                .system(ResumeTerm.class)
                .system(WarnOfEnd.class)
                .system(NoteReelection.class)
                .system(NoteReelectionEnded.class)
                .system(OverrunTerm.class)
                .forGroup(RequestPostponement.class)
                .forGroup(RequestReelectionMeeting.class)
                .forGroup(LeaveOffice.class)
                .forGroup(RequestDeparture.class)
                .forGroup(ProposeRecall.class)
                .forGroup(RecordRecallVote.class)
                .forGroup(NameActingChair.class)
                .forGroup(RecordDeclinedSeat.class)
                .forGroup(RecordFillingRound.class)
                .forGroup(RequestFilling.class)
                .signsReply(ReplyToCommittee.class, Role.SUPERIOR_SIGNER)
                .signsReply(RecordReplyToCommittee.class, Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER)
                .system(ChaseReply.class)
                .system(EscalateReply.class)
                .system(MoveReplyToCounty.class)
                .system(EndTerm.class)
                .complete();
    }
}
