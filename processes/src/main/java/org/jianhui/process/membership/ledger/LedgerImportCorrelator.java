package org.jianhui.process.membership.ledger;

import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.event.ImportDecided;
import org.jianhui.kernel.membership.ledger.event.ImportOpened;
import org.jianhui.process.engine.Procedures;

/** Moves the procedure of a file's import by what the cadre does. */
class LedgerImportCorrelator implements Correlator {

    private final Procedures procedures;

    LedgerImportCorrelator(Procedures procedures) {
        this.procedures = procedures;
    }

    @EventHandler
    void on(ImportOpened event) {
        procedures.start(LedgerImportProcess.KEY, event.imported(), Map.of());
    }

    @EventHandler
    void on(ImportDecided event) {
        procedures.message(
                LedgerImportProcess.IMPORT_DECIDED,
                event.imported(),
                Map.of(LedgerImportProcess.GOOD_ROWS, event.choice() == ImportChoice.GOOD_ROWS));
    }
}
