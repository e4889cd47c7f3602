package org.jianhui.kernel.membership.dues.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The union gave the money back; the year is unpaid again.
 *
 * @param reference the bank's, of a transfer; null for cash
 * @param reason sealed
 */
@EventName("membership.dues-refunded")
public record DuesRefunded(
        ReceiptId receipt,
        UnionId union,
        PersonId person,
        int year,
        Money amount,
        PaymentMeans means,
        @Nullable String reference,
        LocalDate on,
        Envelope reason)
        implements DuesEvent {}
