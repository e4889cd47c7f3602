package org.jianhui.command.election;

import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;

import java.util.function.Function;
import org.jianhui.kernel.election.ElectionCommand;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.ChaseReply;
import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.election.ElectionCommand.ConfirmNoticeCompleted;
import org.jianhui.kernel.election.ElectionCommand.CorrectHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.EndWithFounding;
import org.jianhui.kernel.election.ElectionCommand.EscalateReply;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.ElectionCommand.MoveReplyToCounty;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.ElectionCommand.RecalculateNotice;
import org.jianhui.kernel.election.ElectionCommand.RecordCandidateReview;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.ElectionCommand.RuleOnObjection;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.TakeOverPaper;
import org.jianhui.kernel.election.ElectionResultCommand.AnswerFlag;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.ElectionResultCommand.RecordMeetingHeld;
import org.jianhui.kernel.election.ElectionResultCommand.RecordResultReply;
import org.jianhui.kernel.election.ElectionResultCommand.ReplyToResult;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.election.MeetingDateCommand.DropMeetingDate;
import org.jianhui.kernel.election.MeetingDateCommand.MoveMeetingDate;
import org.jianhui.kernel.election.RulingCommand.ChaseRuling;
import org.jianhui.kernel.election.RulingCommand.EscalateRuling;
import org.jianhui.kernel.election.RulingCommand.RecountRulings;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in an election: the group asks and posts, the superior replies and rules, timers chase. Whoever records
 * the superior's paper reply must be as free of conflict as who signs it, or a group could record a reply to itself (I-37).
 */
final class ElectionRights {

    private ElectionRights() {}

    static CommandRights table(Function<ElectionCommand, @Nullable Parties> parties) {
        return CommandRights.of(ElectionCommand.class, parties)
                .forGroup(OpenElection.class)
                .forGroup(RecordHistoricPaper.class)
                .forGroup(CorrectHistoricPaper.class)
                .forGroup(SubmitCandidateLists.class)
                .signsReply(ReviewCandidates.class, SUPERIOR_SIGNER)
                .signsReply(RecordCandidateReview.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .forGroup(ChangeCandidateLists.class)
                .forGroup(PostNotice.class)
                .forGroup(InterruptNotice.class)
                .forSuperior(InterruptNotice.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .forSuperior(RecordObjection.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .signsReply(RuleOnObjection.class, SUPERIOR_SIGNER)
                .system(ConfirmNoticeCompleted.class)
                .forGroup(FixMeetingDate.class)
                .system(MoveMeetingDate.class)
                .system(DropMeetingDate.class)
                .system(ClearMeeting.class)
                .system(RecordMeetingHeld.class)
                .forGroup(RecordHistoricMeeting.class)
                .forGroup(ReportResult.class)
                .signsReply(ReplyToResult.class, SUPERIOR_SIGNER)
                .signsReply(RecordResultReply.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .signsReply(AnswerFlag.class, SUPERIOR_SIGNER)
                .system(RecalculateNotice.class)
                .system(ChaseRuling.class)
                .system(EscalateRuling.class)
                .system(RecountRulings.class)
                .system(ChaseReply.class)
                .system(EscalateReply.class)
                .system(MoveReplyToCounty.class)
                .forGroup(AbandonElection.class)
                .system(TakeOverPaper.class)
                .system(EndWithFounding.class)
                .complete();
    }
}
