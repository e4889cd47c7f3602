package org.jianhui.process.election;

import static org.jianhui.process.engine.Waiting.at;

import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.process.engine.Procedures;

/** Moves the vote on each body through its rounds. */
class BallotCorrelator implements Correlator {

    private final Procedures procedures;

    BallotCorrelator(Procedures procedures) {
        this.procedures = procedures;
    }

    @EventHandler
    void on(BallotOpened event) {
        done(event.assembly(), FirstAssembly.OPEN_BALLOT, event.body(), outcome(false, false));
    }

    @EventHandler
    void on(RoundDecided event) {
        done(event.assembly(), FirstAssembly.COUNT_BALLOT, event.body(), outcome(event.next() == null, false));
    }

    @EventHandler
    void on(RoundVoided event) {
        done(event.assembly(), FirstAssembly.COUNT_BALLOT, event.body(), outcome(false, true));
    }

    @EventHandler
    void on(RepeatApproved event) {
        done(event.assembly(), FirstAssembly.APPROVE_REPEAT, event.body(), outcome(false, false));
    }

    /** Where another round was waited for, its seats are left open; where the round decided it all, nothing waits. */
    @EventHandler
    void on(BodyElected event) {
        done(event.assembly(), FirstAssembly.OPEN_BALLOT, event.body(), outcome(true, false));
    }

    private static Map<String, Boolean> outcome(boolean elected, boolean voided) {
        return Map.of(FirstAssembly.BODY_ELECTED, elected, FirstAssembly.ROUND_VOID, voided);
    }

    private void done(AssemblyId assembly, String task, Body body, Map<String, Boolean> outcome) {
        procedures.complete(at(assembly, task).where(FirstAssembly.BODY, body.name()), outcome);
    }
}
