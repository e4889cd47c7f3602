package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.membership.MemberStanding;
import org.jspecify.annotations.Nullable;

/**
 * A membership as pages and REST show it: the name masked in lists, of the ID number its last four digits, never the birth
 * date.
 */
record ShownMember(
        MembershipId membership,
        UnionId union,
        PersonId person,
        VillageId village,
        MemberStanding standing,
        String name,
        String idNumber,
        @Nullable UnionGroupId group,
        @Nullable String groupName,
        LocalDate appliedOn,
        @Nullable LocalDate admittedOn,
        LocalDate since,
        boolean overridden,
        List<String> warnings) {

    /** All that one decision rests on. */
    record Detail(
            ShownMember member,
            String sex,
            @Nullable VillageId registeredIn,
            String employer,
            WorkRelation relation,
            boolean wagesMainIncome,
            boolean ruralResident,
            Consent consent,
            Acknowledgement acknowledgement,
            String exception,
            String override,
            @Nullable LapseCause lapse,
            @Nullable LocalDate chasedOn,
            @Nullable RefusedBy refusedBy,
            String refusal,
            @Nullable String ground,
            @Nullable EndGround endedBy,
            Basis basis) {}
}
