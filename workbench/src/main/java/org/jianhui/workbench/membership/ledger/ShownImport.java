package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.ledger.ImportCounts;
import org.jianhui.query.membership.ledger.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * A file's import as pages and REST show it in lists.
 *
 * @param sha256 of the file, lower-case hex
 * @param cadre name of who handed it in, masked
 */
record ShownImport(
        LedgerImportId imported,
        VillageId village,
        ImportState state,
        ImportCounts counts,
        String sha256,
        String cadre,
        LocalDate openedOn,
        @Nullable LocalDate finishedOn) {

    /**
     * All of one import. Nothing of what the file says of a person is in it but what is masked.
     *
     * @param others heads of columns that are not imported; empty for whoever may not read the file
     */
    record LedgerImportDetail(
            ShownImport record, List<ImportFinding> findings, List<ImportRefusal> refusals, List<String> others) {}
}
