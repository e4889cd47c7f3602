package org.jianhui.command.founding;

import java.util.function.Function;
import org.jianhui.kernel.founding.FoundingCommand;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.ChangeGroup;
import org.jianhui.kernel.founding.FoundingCommand.ChaseReply;
import org.jianhui.kernel.founding.FoundingCommand.EndWithElection;
import org.jianhui.kernel.founding.FoundingCommand.EscalateReply;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.FoundingCommand.MoveReplyToCounty;
import org.jianhui.kernel.founding.FoundingCommand.NoteNextElection;
import org.jianhui.kernel.founding.FoundingCommand.NoteVoidElection;
import org.jianhui.kernel.founding.FoundingCommand.OpenFollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RecordAccount;
import org.jianhui.kernel.founding.FoundingCommand.RecordApplicationReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordCertificate;
import org.jianhui.kernel.founding.FoundingCommand.RecordMeetingReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordPoliceRegistration;
import org.jianhui.kernel.founding.FoundingCommand.RecordSeal;
import org.jianhui.kernel.founding.FoundingCommand.RecordStudy;
import org.jianhui.kernel.founding.FoundingCommand.RemindFollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RemindGroup;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToMeetingRequest;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
import org.jianhui.kernel.founding.FoundingCommand.SetUpGroup;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in a founding: the group asks and enters, the superior replies, timers chase. Whoever records the
 * superior's paper reply must be as free of conflict as who signs it (I-37).
 */
final class FoundingRights {

    private FoundingRights() {}

    static CommandRights table(Function<FoundingCommand, @Nullable Parties> parties) {
        return CommandRights.of(FoundingCommand.class, parties)
                .forGroup(FileApplication.class)
                .forGroup(AmendApplication.class)
                .forGroup(WithdrawApplication.class)
                .signsReply(ReplyToApplication.class, Role.SUPERIOR_SIGNER)
                .signsReply(RecordApplicationReply.class, Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER)
                .forGroup(SetUpGroup.class)
                .forGroup(ChangeGroup.class)
                .forGroup(RecordStudy.class)
                .forGroup(RequestMeeting.class)
                .signsReply(ReplyToMeetingRequest.class, Role.SUPERIOR_SIGNER)
                .signsReply(RecordMeetingReply.class, Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER)
                .system(ChaseReply.class)
                .system(EscalateReply.class)
                .system(MoveReplyToCounty.class)
                .system(NoteVoidElection.class)
                .system(NoteNextElection.class)
                .system(OpenFollowUp.class)
                .forGroup(RecordPoliceRegistration.class)
                .forGroup(RecordSeal.class)
                .forGroup(RecordCertificate.class)
                .forGroup(RecordAccount.class)
                .system(RemindGroup.class)
                .system(RemindFollowUp.class)
                .forGroup(AbandonFounding.class)
                .system(EndWithElection.class)
                .complete();
    }
}
