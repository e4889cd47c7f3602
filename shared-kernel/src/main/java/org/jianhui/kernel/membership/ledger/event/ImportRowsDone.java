package org.jianhui.kernel.membership.ledger.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.RowOutcome;

/**
 * The next rows of the file have had their turn, in the same transaction.
 *
 * @param upTo the last row of the file that has had its turn
 */
@EventName("membership.ledger-import-rows-done")
public record ImportRowsDone(LedgerImportId imported, VillageId village, int upTo, List<RowOutcome> outcomes)
        implements ImportEvent {

    public ImportRowsDone {
        outcomes = List.copyOf(outcomes);
    }
}
