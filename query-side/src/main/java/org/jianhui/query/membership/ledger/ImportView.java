package org.jianhui.query.membership.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file into a village's ledger. What the file says stands in the file alone.
 *
 * @param sheet the place of the sheet that was read, from 1
 * @param findings of the rows that are not to be imported; empty in lists
 * @param outcomes of the rows that have had their turn; empty in lists
 * @param cadre who handed the file in; null where the set-up of the installation did
 */
public record ImportView(
        LedgerImportId imported,
        VillageId village,
        StoredFile file,
        int sheet,
        ImportState state,
        ImportCounts counts,
        List<RowFinding> findings,
        List<RowOutcome> outcomes,
        LocalDate openedOn,
        @Nullable LocalDate finishedOn,
        @Nullable PersonId cadre,
        Instant openedAt,
        long version,
        Instant recordedAt) {

    public ImportView {
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }

    /** As lists show it. */
    ImportView withoutRows() {
        return new ImportView(
                imported,
                village,
                file,
                sheet,
                state,
                counts,
                List.of(),
                List.of(),
                openedOn,
                finishedOn,
                cadre,
                openedAt,
                version,
                recordedAt);
    }
}
