package org.jianhui.query.membership.dues;

import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A receipt with the names that belong to it, sealed; each null if there is none, or once that person is erased.
 *
 * @param name of the member
 * @param receiver of who took the money
 * @param closer of who made it void or gave the money back
 * @param handedIn what has become of the hand-in that has its cash, open or accepted; null if none has
 * @param handIn that hand-in; null also where the reader may not read it
 * @param cash where its cash is; null of a transfer, and once the receipt stands no longer
 */
public record ReceiptLine(
        ReceiptView receipt,
        @Nullable Envelope name,
        @Nullable Envelope receiver,
        @Nullable Envelope closer,
        @Nullable HandInStanding handedIn,
        @Nullable HandInId handIn,
        @Nullable CashPlace cash) {}
