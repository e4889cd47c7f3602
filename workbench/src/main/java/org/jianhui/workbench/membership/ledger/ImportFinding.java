package org.jianhui.workbench.membership.ledger;

import java.util.List;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a row, in words.
 *
 * @param cell such as {@code C17}; the row alone if it is about the whole of it
 * @param column what stands above the cell; empty if it is about the whole row, or for whoever may not read the file
 * @param said a plain sentence
 * @param name masked; empty for whoever may not read the file
 * @param value what stands in the cell, where it says nothing of a person
 * @param differences with the row or the entry that it is compared with
 */
record ImportFinding(
        int row,
        String cell,
        String column,
        FindingKind kind,
        String code,
        @Nullable String rule,
        @Nullable String clause,
        String said,
        String name,
        String idNumber,
        String value,
        @Nullable Integer otherRow,
        @Nullable LedgerEntryId entry,
        List<ImportDifference> differences) {}
