package org.jianhui.kernel.membership.dues.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.money.Money;

/**
 * Who took dues in cash handed the money to the union, to be counted.
 *
 * @param holder who took it, and hands it in
 * @param villages of the receipts, each once
 * @param sum of the receipts
 */
@EventName("membership.dues-cash-handed-in")
public record CashHandedIn(
        HandInId handIn,
        UnionId union,
        PersonId holder,
        List<ReceiptId> receipts,
        List<VillageId> villages,
        Money sum,
        LocalDate on)
        implements HandInEvent {

    public CashHandedIn {
        receipts = List.copyOf(receipts);
        villages = List.copyOf(villages);
    }
}
