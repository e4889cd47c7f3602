package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.query.membership.dues.CashPlace;
import org.jianhui.query.membership.dues.ReceiptStanding;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as pages and REST show it in lists: the name masked.
 *
 * @param number within union and year, as {@code 2022-00017}
 * @param amount in yuan, with two places
 * @param cash where the cash is; null of a transfer, and once the receipt stands no longer
 * @param pending 待入账: the union had no account on record
 */
record ShownReceipt(
        ReceiptId receipt,
        String number,
        UnionId union,
        VillageId village,
        MembershipId membership,
        PersonId person,
        String name,
        int year,
        String amount,
        PaymentMeans means,
        @Nullable CashPlace cash,
        LocalDate receivedOn,
        boolean pending,
        ReceiptStanding standing) {}
