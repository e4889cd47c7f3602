package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * What became of a duplicate, for the cadre of one of the two villages: nothing of the other one, also not the referral's
 * identifier, which is made of the person and the village.
 *
 * @param holds the person is on this village's ledger; otherwise the village wanted to enter the person
 * @param entry the row on this village's ledger; null if there is none
 * @param name masked; empty where the village only wanted to enter the person
 * @param idNumber its last four digits, masked before
 * @param settlement null while it is open
 */
record ShownOutcome(
        VillageId village,
        boolean holds,
        @Nullable LedgerEntryId entry,
        String name,
        String idNumber,
        LocalDate referredOn,
        @Nullable Settlement settlement,
        @Nullable LocalDate settledOn,
        boolean toTakeOff) {

    /** Which sentence says what it means for this village. */
    public String meaning() {
        if (holds && settlement == Settlement.VILLAGE_TAKES_OVER && !toTakeOff) {
            return "HOLDS.DONE";
        }
        return (holds ? "HOLDS." : "WANTS.") + (settlement == null ? "OPEN" : settlement.name());
    }

    /** An answer over REST. */
    record LedgerOutcomes(List<ShownOutcome> items) {}
}
