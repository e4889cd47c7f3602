package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ImportChoice;

/** The cadre has decided what becomes of the file. */
@EventName("membership.ledger-import-decided")
public record ImportDecided(LedgerImportId imported, VillageId village, ImportChoice choice, LocalDate decidedOn)
        implements ImportEvent {}
