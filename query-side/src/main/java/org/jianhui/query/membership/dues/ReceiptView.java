package org.jianhui.query.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * One receipt for union dues.
 *
 * @param pending 待入账: received before the union had an account on record
 * @param receiver who took the money; null if nobody did
 * @param closing why it stands no longer; null while it does
 */
public record ReceiptView(
        ReceiptId receipt,
        UnionId union,
        MembershipId membership,
        PersonId person,
        VillageId village,
        int number,
        Payment payment,
        LocalDate receivedOn,
        boolean pending,
        @Nullable PersonId receiver,
        ReceiptStanding standing,
        @Nullable Closing closing,
        Basis basis,
        long version,
        Instant recordedAt) {

    /**
     * That it was made void, or the money given back.
     *
     * @param by null if nobody did
     * @param reason sealed
     * @param means of the refund; null of a void receipt
     * @param reference the bank's, of a transfer
     */
    public record Closing(
            LocalDate on,
            @Nullable PersonId by,
            Envelope reason,
            @Nullable PaymentMeans means,
            @Nullable String reference) {}

    public int year() {
        return payment.year();
    }
}
