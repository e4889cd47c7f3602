package org.jianhui.workbench.proof;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.operations.OperationsCommand.OrderLogAudit;
import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.proof.ComparisonResult;
import org.jianhui.query.proof.FindCheckpoint;
import org.jianhui.query.proof.FindLogProof;
import org.jianhui.query.proof.SignedCheckpoint;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.springframework.stereotype.Component;

/** The log's checkpoints and audits for every account; ordering an audit for operators. */
@Component
class ProofDesk {

    private static final Duration NIGHTLY = Duration.ofHours(26);

    /** Who may know of which row or procedure something differs; the others learn that it does. */
    private static final List<String> KEYS = List.of("INSPECTOR", "OPERATOR", "ADMINISTRATOR");

    private final Queries queries;
    private final LogAudits audits;
    private final ActClock clock;

    ProofDesk(Queries queries, LogAudits audits, ActClock clock) {
        this.queries = queries;
        this.audits = audits;
        this.clock = clock;
    }

    FindLogProof.LogProof proof(Caller caller) {
        FindLogProof.LogProof found = queries.ask(new FindLogProof(), caller.account());
        return KEYS.stream().anyMatch(caller::holds)
                ? found
                : new FindLogProof.LogProof(
                        found.checkpoints(),
                        found.audits(),
                        found.comparisons().stream()
                                .map(ComparisonResult::withoutKeys)
                                .toList());
    }

    SignedCheckpoint checkpoint(long size, Caller caller) {
        return queries.ask(new FindCheckpoint(size), caller.account());
    }

    String key() {
        return audits.key();
    }

    boolean underWay() {
        return audits.underWay();
    }

    boolean forked() {
        return audits.forked();
    }

    /**
     * Whether what was found last says nothing about today: there is none, the last one failed, or it is older than a night and
     * a bit.
     */
    boolean overdue(FindLogProof.LogProof proof) {
        return audits.failed()
                || proof.audits().stream()
                        .noneMatch(each -> each.recordedAt().plus(NIGHTLY).isAfter(clock.now()));
    }

    /** Remembers the order first; an order that is only repeated begins nothing. */
    Outcome order(Caller caller) {
        AtomicBoolean given = new AtomicBoolean();
        Outcome outcome = caller.perform((ActDetails) null, sender -> {
            OrderLogAudit order = new OrderLogAudit();
            sender.send(order);
            given.set(true);
            return order.aggregateId();
        });
        if (given.get()) {
            audits.begin();
        }
        return outcome;
    }
}
