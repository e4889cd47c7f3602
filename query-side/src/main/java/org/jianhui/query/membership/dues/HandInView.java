package org.jianhui.query.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One hand-in of cash.
 *
 * @param villages of its receipts
 * @param holder who took the cash, and handed it in
 * @param receipts how many
 * @param sum of the receipts
 * @param openedAt when it was recorded
 * @param ending null while it waits to be counted
 */
public record HandInView(
        HandInId handIn,
        UnionId union,
        List<VillageId> villages,
        PersonId holder,
        int receipts,
        Money sum,
        LocalDate handedInOn,
        HandInStanding standing,
        @Nullable Ending ending,
        Instant openedAt,
        long version,
        Instant recordedAt) {

    public HandInView {
        villages = List.copyOf(villages);
    }

    /**
     * How it ended.
     *
     * @param by null if nobody did
     * @param counted null if it was withdrawn
     * @param reason sealed; null unless it was returned
     */
    public record Ending(
            LocalDate on,
            @Nullable PersonId by,
            @Nullable Money counted,
            @Nullable Envelope reason) {}
}
