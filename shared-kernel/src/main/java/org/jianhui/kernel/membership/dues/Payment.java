package org.jianhui.kernel.membership.dues;

import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Dues as they were paid.
 *
 * @param year for which
 * @param reference the bank's, of a transfer; null for cash
 * @param payer name of who paid in the member's place, sealed under the member's key; null if the member did
 */
public record Payment(
        int year,
        Money amount,
        PaymentMeans means,
        @Nullable String reference,
        @Nullable Envelope payer) {}
