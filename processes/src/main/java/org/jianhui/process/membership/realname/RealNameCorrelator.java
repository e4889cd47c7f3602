package org.jianhui.process.membership.realname;

import static org.jianhui.process.engine.Waiting.at;

import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.membership.realname.event.RealNameAnswered;
import org.jianhui.kernel.membership.realname.event.RealNameBatchDiscarded;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.membership.realname.event.RealNameBatchReleased;
import org.jianhui.process.engine.Procedures;

/** Moves the procedure of a batch by what the union does; while answers are missing it waits. */
class RealNameCorrelator implements Correlator {

    private final Procedures procedures;

    RealNameCorrelator(Procedures procedures) {
        this.procedures = procedures;
    }

    @EventHandler
    void on(RealNameBatchOpened event) {
        procedures.start(RealNameProcess.KEY, event.batch(), Map.of());
    }

    @EventHandler
    void on(RealNameBatchReleased event) {
        procedures.complete(at(event.batch(), RealNameProcess.RELEASE_BATCH), Map.of());
    }

    @EventHandler
    void on(RealNameAnswered event) {
        if (event.left() == 0) {
            procedures.complete(at(event.batch(), RealNameProcess.RECORD_ANSWERS), Map.of());
        }
    }

    @EventHandler
    void on(RealNameBatchDiscarded event) {
        procedures.message(RealNameProcess.BATCH_DISCARDED, event.batch(), Map.of());
    }
}
