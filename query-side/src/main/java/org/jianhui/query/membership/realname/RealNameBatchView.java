package org.jianhui.query.membership.realname;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One batch of members for the real-name system.
 *
 * @param opened who chose its members, and when
 * @param released null until somebody else released it
 * @param ended when the last answer was recorded or the rest given up; null until then
 * @param ground why the rest was given up; null unless it was
 * @param openedAt when it was recorded
 */
public record RealNameBatchView(
        RealNameBatchId batch,
        UnionId union,
        RealNameBatchStanding standing,
        Step opened,
        @Nullable Step released,
        @Nullable Step ended,
        @Nullable DiscardGround ground,
        List<Member> members,
        Instant openedAt,
        long version,
        Instant recordedAt) {

    public RealNameBatchView {
        members = List.copyOf(members);
    }

    /** @param by null if nobody did */
    public record Step(LocalDate on, @Nullable PersonId by) {}

    /**
     * @param reason why it was not taken, or is revoked, sealed; null otherwise
     * @param on the day of the last change
     */
    public record Member(
            MembershipId membership,
            PersonId person,
            RealNameStanding standing,
            @Nullable Envelope reason,
            LocalDate on) {}

    /** How many of its members stand so. */
    public int count(RealNameStanding standing) {
        return (int)
                members.stream().filter(each -> each.standing() == standing).count();
    }
}
