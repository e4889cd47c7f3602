package org.jianhui.query.membership.ledger;

import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ledger in a list.
 *
 * @param name sealed; null once the person is erased
 * @param idNumber sealed, for its last digits; null once the person is erased
 * @param cadre name of who entered the person, sealed; null if that is not known
 */
public record LedgerLine(
        LedgerEntryView entry,
        @Nullable Envelope name,
        @Nullable Envelope idNumber,
        @Nullable Envelope cadre) {}
