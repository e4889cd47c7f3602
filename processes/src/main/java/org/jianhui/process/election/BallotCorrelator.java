package org.jianhui.process.election;

import static org.jianhui.process.engine.Waiting.at;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.process.engine.IdList;
import org.jianhui.process.engine.Procedures;

/** Moves the vote on each body through its rounds. */
class BallotCorrelator implements Correlator {

    private static final Set<String> VOTING =
            Set.of(FirstAssembly.OPEN_BALLOT, FirstAssembly.COUNT_BALLOT, FirstAssembly.APPROVE_REPEAT);

    private final Procedures procedures;

    BallotCorrelator(Procedures procedures) {
        this.procedures = procedures;
    }

    @EventHandler
    void on(BallotOpened event) {
        reopened(event.assembly(), event.body(), false);
        done(event.assembly(), FirstAssembly.OPEN_BALLOT, event.body(), outcome(false, false));
    }

    @EventHandler
    void on(RoundDecided event) {
        done(event.assembly(), FirstAssembly.COUNT_BALLOT, event.body(), outcome(event.next() == null, false));
    }

    @EventHandler
    void on(RoundVoided event) {
        done(event.assembly(), FirstAssembly.COUNT_BALLOT, event.body(), outcome(false, true));
        procedures.message(
                at(event.assembly(), FirstAssembly.ROUND_TAKEN_BACK)
                        .where(FirstAssembly.BODY, event.body().name()),
                outcome(false, true));
        reopened(event.assembly(), event.body(), true);
    }

    @EventHandler
    void on(RepeatApproved event) {
        done(event.assembly(), FirstAssembly.APPROVE_REPEAT, event.body(), outcome(false, false));
    }

    /**
     * Where another round was waited for, its seats are left open; where the round decided it all, nothing waits. With the
     * last body, all go on.
     */
    @EventHandler
    void on(BodyElected event) {
        done(event.assembly(), FirstAssembly.OPEN_BALLOT, event.body(), outcome(true, false));
        procedures.messageUnlessWaiting(FirstAssembly.BODIES_ELECTED, event.assembly(), VOTING);
    }

    /** A body that had its result has none any more: its vote goes on, alone if the others are over. */
    private void reopened(AssemblyId assembly, Body body, boolean voided) {
        procedures.message(
                at(assembly, FirstAssembly.BODY_REOPENED).where(FirstAssembly.BODY, body.name()),
                outcome(false, voided));
        procedures.message(
                FirstAssembly.RESULT_REOPENED,
                assembly,
                Map.of(FirstAssembly.BODIES, IdList.join(List.of(body)), FirstAssembly.REOPENED_VOID, voided));
    }

    private static Map<String, Boolean> outcome(boolean elected, boolean voided) {
        return Map.of(FirstAssembly.BODY_ELECTED, elected, FirstAssembly.ROUND_VOID, voided);
    }

    private void done(AssemblyId assembly, String task, Body body, Map<String, Boolean> outcome) {
        procedures.complete(at(assembly, task).where(FirstAssembly.BODY, body.name()), outcome);
    }
}
