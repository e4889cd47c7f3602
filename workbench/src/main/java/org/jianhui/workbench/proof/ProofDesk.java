package org.jianhui.workbench.proof;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.operations.OperationsCommand.OrderLogAudit;
import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.proof.FindCheckpoint;
import org.jianhui.query.proof.FindLogProof;
import org.jianhui.query.proof.SignedCheckpoint;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.springframework.stereotype.Component;

/** The log's checkpoints and audits for every account; ordering an audit for operators. */
@Component
class ProofDesk {

    private final Queries queries;
    private final LogAudits audits;

    ProofDesk(Queries queries, LogAudits audits) {
        this.queries = queries;
        this.audits = audits;
    }

    FindLogProof.LogProof proof(Caller caller) {
        return queries.ask(new FindLogProof(), caller.account());
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
