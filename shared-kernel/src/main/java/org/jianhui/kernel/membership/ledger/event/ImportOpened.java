package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.RowFinding;

/**
 * The village's cadre has handed in a file and was shown what is in it. What it says stands in the file alone, encrypted.
 *
 * @param sheet the place of the sheet that was read, from 1
 * @param rows how many rows of it hold anything
 * @param findings of those that are not to be imported
 */
@EventName("membership.ledger-import-opened")
public record ImportOpened(
        LedgerImportId imported,
        VillageId village,
        StoredFile file,
        int sheet,
        int rows,
        List<RowFinding> findings,
        LocalDate openedOn)
        implements ImportEvent {

    public ImportOpened {
        findings = List.copyOf(findings);
    }
}
