package org.jianhui.workbench.membership.dues;

import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * All of one receipt; the names open.
 *
 * @param reference the bank's; null for cash
 * @param payer who paid in the member's place; empty if the member did
 * @param receiver who took the money; empty if nobody did
 */
record ReceiptDetail(
        ShownReceipt receipt,
        @Nullable String reference,
        String payer,
        String receiver,
        @Nullable ReceiptClosing closing,
        Basis basis) {}
