package org.jianhui.workbench.membership.ledger;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it was read, before any rule is asked.
 *
 * @param row as the spreadsheet numbers it
 * @param cells where it stands, such as {@code A17:I17}
 * @param letters the letter of each column that the file has
 * @param said what its cells say, as they are shown
 * @param typed the same as the form would have it
 * @param channel how the person was reached; null if the file does not say
 * @param attitude what the person said; null if the file does not say
 * @param findings cells that could not be read
 */
record ImportRow(
        int row,
        String cells,
        Map<ImportColumn, String> letters,
        Map<ImportColumn, String> said,
        LedgerInput.LedgerRow typed,
        @Nullable ContactChannel channel,
        @Nullable Attitude attitude,
        List<RowFinding> findings) {

    ImportRow {
        letters = Map.copyOf(letters);
        said = Map.copyOf(said);
        findings = List.copyOf(findings);
    }

    String says(ImportColumn column) {
        return said.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "ImportRow[" + row + "]";
    }
}
