package org.jianhui.kernel.membership.ledger;

import java.util.List;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Why a row of a file is not among those to be imported. It says where and why, and holds no personal value.
 *
 * @param row as the spreadsheet numbers it
 * @param column letter of the cell it is about; null if it is about the whole row
 * @param code reason code
 * @param rule catalogue id of the rule; null if the cell could not be read at all
 * @param clause place in the plan; null where there is no rule
 * @param otherRow the row of the same file that has the same ID number; null if there is none
 * @param entry the person's row on the village's own ledger; null if there is none
 */
public record RowFinding(
        int row,
        @Nullable String column,
        FindingKind kind,
        String code,
        @Nullable String rule,
        @Nullable String clause,
        List<Fact> facts,
        @Nullable Integer otherRow,
        @Nullable LedgerEntryId entry) {

    public RowFinding {
        facts = List.copyOf(facts);
    }
}
