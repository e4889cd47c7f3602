package org.jianhui.kernel.membership.dues.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.rule.Basis;

/**
 * A member paid the dues of a year and got a receipt ($-01).
 *
 * @param village on whose list the member is
 * @param number of the receipt: the union's next one of that year
 * @param pending 待入账: the union had no account on record yet ($-10)
 */
@EventName("membership.dues-received")
public record DuesReceived(
        ReceiptId receipt,
        UnionId union,
        MembershipId membership,
        PersonId person,
        VillageId village,
        int number,
        Payment payment,
        LocalDate receivedOn,
        boolean pending,
        Basis basis)
        implements DuesEvent {}
