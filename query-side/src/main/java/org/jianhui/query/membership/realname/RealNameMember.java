package org.jianhui.query.membership.realname;

import java.time.LocalDate;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A membership as far as the real-name system goes.
 *
 * @param member admitted and not out again, with a vote or without (保留会籍)
 * @param batch the last one it was in; null if it was in none, or that was given up
 * @param reason why it was not taken, or is revoked, sealed; null otherwise
 * @param since the day of the last change; null if there was none
 * @param enteredOn when it was entered first, also after a revocation; null if it never was
 */
public record RealNameMember(
        MembershipId membership,
        UnionId union,
        VillageId village,
        PersonId person,
        boolean member,
        RealNameStanding standing,
        @Nullable RealNameBatchId batch,
        @Nullable Envelope reason,
        @Nullable LocalDate since,
        @Nullable LocalDate enteredOn) {

    RealNameMember with(boolean isMember) {
        return new RealNameMember(
                membership, union, village, person, isMember, standing, batch, reason, since, enteredOn);
    }

    /** As the batch says. */
    RealNameMember with(RealNameBatchId listedIn, RealNameBatchView.Member listed) {
        @Nullable RealNameBatchId last = listed.standing() == RealNameStanding.NONE ? null : listedIn;
        @Nullable
        LocalDate first = enteredOn == null && listed.standing() == RealNameStanding.ENTERED ? listed.on() : enteredOn;
        return new RealNameMember(
                membership,
                union,
                village,
                person,
                member,
                listed.standing(),
                last,
                listed.reason(),
                listed.on(),
                first);
    }
}
