package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;

/**
 * All rows of the file have had their turn.
 *
 * @param entered how many became rows of the ledger
 * @param refused how many that the preview found good were refused when their turn came
 */
@EventName("membership.ledger-import-finished")
public record ImportFinished(LedgerImportId imported, VillageId village, int entered, int refused, LocalDate finishedOn)
        implements ImportEvent {}
