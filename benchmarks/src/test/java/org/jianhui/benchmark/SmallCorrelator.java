package org.jianhui.benchmark;

import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.id.Id;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.Waiting;

/** Opening a tally starts the small process, adding to it completes the task. */
final class SmallCorrelator implements Correlator {

    private record TallyId(String value) implements Id {}

    private final Procedures procedures;

    SmallCorrelator(Procedures procedures) {
        this.procedures = procedures;
    }

    @EventHandler
    void on(TallyEvent.Opened event) {
        procedures.start(SmallProcess.KEY, new TallyId(event.id()), Map.of());
    }

    @EventHandler
    void on(TallyEvent.Added event) {
        procedures.complete(Waiting.at(new TallyId(event.id()), SmallProcess.TASK), Map.of());
    }
}
