package org.jianhui.kernel.membership.dues;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of one receipt for union dues. The day of the act is the day on which the money moved. */
public sealed interface DuesCommand extends Command {

    ReceiptId receipt();

    @Override
    default String aggregateId() {
        return receipt().value();
    }

    /** A member's dues for a year were paid, and a receipt with the union's next number of that year is given ($-01). */
    record ReceiveDues(ReceiptId receipt, MembershipId membership, Payment payment) implements DuesCommand {}

    /**
     * 作废: the receipt was wrong, and no money was kept for it; never by the person who gave it.
     *
     * @param reason sealed under the member's key
     */
    record VoidReceipt(ReceiptId receipt, Envelope reason) implements DuesCommand {}

    /**
     * 退费: the union gives the money back; never by the person who took it.
     *
     * @param reference the bank's, of a transfer; null for cash
     * @param reason sealed under the member's key
     */
    record RefundDues(
            ReceiptId receipt, PaymentMeans means, @Nullable String reference, Envelope reason)
            implements DuesCommand {}
}
