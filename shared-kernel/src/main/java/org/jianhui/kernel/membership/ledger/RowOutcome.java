package org.jianhui.kernel.membership.ledger;

import org.jianhui.kernel.id.LedgerEntryId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row when its turn came.
 *
 * @param row as the spreadsheet numbers it
 * @param entry the row of the ledger that it became; null if it was refused
 * @param code why it was refused after all; null if it was not
 */
public record RowOutcome(
        int row, @Nullable LedgerEntryId entry, @Nullable String code) {

    public static RowOutcome entered(int row, LedgerEntryId entry) {
        return new RowOutcome(row, entry, null);
    }

    public static RowOutcome refused(int row, String code) {
        return new RowOutcome(row, null, code);
    }
}
