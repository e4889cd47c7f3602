package org.jianhui.process.membership.dues;

import static org.jianhui.process.engine.Waiting.at;

import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.membership.dues.event.CashHandedIn;
import org.jianhui.kernel.membership.dues.event.HandInAccepted;
import org.jianhui.kernel.membership.dues.event.HandInEvent;
import org.jianhui.kernel.membership.dues.event.HandInReturned;
import org.jianhui.kernel.membership.dues.event.HandInWithdrawn;
import org.jianhui.process.engine.Procedures;

/** Moves the procedure of a hand-in by what the holder and the union do. */
class HandInCorrelator implements Correlator {

    private final Procedures procedures;

    HandInCorrelator(Procedures procedures) {
        this.procedures = procedures;
    }

    @EventHandler
    void on(CashHandedIn event) {
        procedures.start(HandInProcess.KEY, event.handIn(), Map.of());
    }

    @EventHandler
    void on(HandInAccepted event) {
        counted(event, true);
    }

    @EventHandler
    void on(HandInReturned event) {
        counted(event, false);
    }

    @EventHandler
    void on(HandInWithdrawn event) {
        procedures.message(HandInProcess.HAND_IN_WITHDRAWN, event.handIn(), Map.of());
    }

    private void counted(HandInEvent event, boolean allThere) {
        procedures.complete(at(event.handIn(), HandInProcess.COUNT_CASH), Map.of(HandInProcess.ALL_THERE, allThere));
    }
}
