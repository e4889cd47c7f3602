package org.jianhui.command.membership;

import java.util.List;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameCommand.DiscardRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameCommand.ReleaseRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RevokeRealNameEntry;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.privacy.PersonalData;

/** A batch of members for the real-name system, and all that is done with it. */
record Entering(RealNameBatchId batch, UnionId union, List<Applicant> members) {

    static Entering of(UnionId union, Applicant... members) {
        return new Entering(RealNameBatchId.random(), union, List.of(members));
    }

    OpenRealNameBatch opening() {
        return new OpenRealNameBatch(
                batch, union, members.stream().map(each -> each.membership).toList());
    }

    ReleaseRealNameBatch releasing() {
        return new ReleaseRealNameBatch(batch);
    }

    DiscardRealNameBatch discarding(DiscardGround ground) {
        return new DiscardRealNameBatch(batch, ground);
    }

    DiscardRealNameBatch discarding() {
        return new DiscardRealNameBatch(batch, DiscardGround.WRONG_LIST);
    }

    RecordRealNameAnswers answering(RealNameAnswer... answers) {
        return new RecordRealNameAnswers(batch, List.of(answers));
    }

    RecordRealNameAnswers allEntered() {
        return new RecordRealNameAnswers(
                batch, members.stream().map(Entering::entered).toList());
    }

    RevokeRealNameEntry revoking(Applicant member, PersonalData data, String reason) {
        return new RevokeRealNameEntry(batch, member.membership, member.reason(data, reason));
    }

    static RealNameAnswer entered(Applicant member) {
        return new RealNameAnswer(member.membership, RealNameOutcome.ENTERED, null);
    }

    static RealNameAnswer rejected(Applicant member, PersonalData data, String reason) {
        return new RealNameAnswer(member.membership, RealNameOutcome.REJECTED, member.reason(data, reason));
    }
}
