package org.jianhui.workbench.membership.dues;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a printed receipt.
 *
 * @param closed that it is void or was paid back; null while it stands
 * @param standing the small print
 */
record ReceiptPaper(
        String title,
        String number,
        @Nullable String closed,
        String name,
        String village,
        int year,
        String payer,
        String amount,
        String capitals,
        String means,
        String receivedOn,
        String union,
        String receiver,
        String standing) {}
