package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A person whom two villages want, for the federation: the name masked, of the ID number the last four digits.
 *
 * @param village that wanted to enter the person
 * @param holder where the person is on record; null for staff
 * @param settled null while it is open
 */
record ShownReferral(
        ReferralId referral,
        PersonId person,
        String name,
        String idNumber,
        VillageId village,
        @Nullable VillageId holder,
        LocalDate referredOn,
        @Nullable ReferralSettlement settled) {

    /**
     * What the federation decided.
     *
     * @param reason open: it was found out by who reads it
     */
    record ReferralSettlement(Settlement settlement, String reason, LocalDate on) {}

    /** Part of an answer over REST. */
    record LedgerReferrals(
            List<ShownReferral> items, @Nullable Cursor next) {}
}
