package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jspecify.annotations.Nullable;

/**
 * That it was made void or the money given back.
 *
 * @param means of the refund; null of a void receipt
 */
record ReceiptClosing(
        LocalDate on,
        String by,
        String reason,
        @Nullable PaymentMeans means,
        @Nullable String reference) {}
