package org.jianhui.query.membership.dues;

import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A receipt with the names that belong to it, sealed; each null if there is none, or once that person is erased.
 *
 * @param name of the member
 * @param receiver of who took the money
 * @param closer of who made it void or gave the money back
 */
public record ReceiptLine(
        ReceiptView receipt,
        @Nullable Envelope name,
        @Nullable Envelope receiver,
        @Nullable Envelope closer) {}
