package org.jianhui.workbench.membership.realname;

import java.time.LocalDate;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.realname.RealNameStanding;
import org.jspecify.annotations.Nullable;

/**
 * A member towards the real-name system, as lists show it: name and number masked.
 *
 * @param batch the last one it was in; null if there is none; opened by who reads the whole union
 * @param reason why it was not taken, or is revoked; empty otherwise
 * @param left whether the person is no member any more
 * @param since the day of the last change; null if there was none
 */
record ShownRealName(
        MembershipId membership,
        UnionId union,
        VillageId village,
        String name,
        String idNumber,
        RealNameStanding standing,
        @Nullable RealNameBatchId batch,
        String reason,
        boolean left,
        @Nullable LocalDate since) {}
