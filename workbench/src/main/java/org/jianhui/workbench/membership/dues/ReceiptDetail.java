package org.jianhui.workbench.membership.dues;

import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.membership.dues.HandInStanding;
import org.jspecify.annotations.Nullable;

/**
 * All of one receipt; the names open.
 *
 * @param reference the bank's; null for cash
 * @param payer who paid in the member's place; empty if the member did
 * @param receiver who took the money; empty if nobody did
 * @param handedIn what has become of the hand-in that has its cash, open or accepted; null if none has
 * @param handIn that hand-in; null also where the reader may not read it
 */
record ReceiptDetail(
        ShownReceipt receipt,
        @Nullable String reference,
        String payer,
        String receiver,
        @Nullable ReceiptClosing closing,
        @Nullable HandInStanding handedIn,
        @Nullable HandInId handIn,
        Basis basis) {}
