package org.jianhui.kernel.membership.ledger.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;

/** All that can have been decided about the import of one file into a village's ledger. */
public sealed interface ImportEvent extends DomainEvent
        permits ImportOpened, ImportDecided, ImportRowsDone, ImportFinished {

    LedgerImportId imported();

    VillageId village();
}
