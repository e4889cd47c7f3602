package org.jianhui.kernel.membership.realname;

import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;

/** Everything that can be asked of one batch of members for the real-name system (实名录入批次, M-10). */
public sealed interface RealNameCommand extends Command {

    RealNameBatchId batch();

    @Override
    default String aggregateId() {
        return batch().value();
    }

    /** 建批次: these members of the union are to be entered in the real-name system. */
    record OpenRealNameBatch(RealNameBatchId batch, UnionId union, List<MembershipId> memberships)
            implements RealNameCommand {

        public OpenRealNameBatch {
            memberships = memberships.stream().distinct().toList();
        }
    }

    /** 同意导出: somebody else agrees that name, ID number and phone number of the batch leave the house. */
    record ReleaseRealNameBatch(RealNameBatchId batch) implements RealNameCommand {}

    /** 作罢: what is not answered is given up, and may be put into another batch. */
    record DiscardRealNameBatch(RealNameBatchId batch, DiscardGround ground) implements RealNameCommand {}

    /** 登记录入结果: what the real-name system answered, of some of the batch or of all. */
    record RecordRealNameAnswers(RealNameBatchId batch, List<RealNameAnswer> answers) implements RealNameCommand {

        public RecordRealNameAnswers {
            answers = List.copyOf(answers);
        }
    }

    /**
     * 更正: a member who was recorded as entered is not in the real-name system after all.
     *
     * @param reason sealed under the member's key
     */
    record RevokeRealNameEntry(RealNameBatchId batch, MembershipId membership, Envelope reason)
            implements RealNameCommand {}
}
