package org.jianhui.command.proof;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.proof.ProofCommand;
import org.jianhui.kernel.proof.ProofCommand.NoteAudit;
import org.jianhui.kernel.proof.event.LogAudited;
import org.jspecify.annotations.Nullable;

/** What the audits found, one after the other. */
final class AuditTrail {

    @AggregateIdentifier
    private @Nullable String id;

    AuditTrail() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteAudit command) {
        apply(new LogAudited(command.audited()));
    }

    @EventSourcingHandler
    void evolve(LogAudited event) {
        id = ProofCommand.STREAM;
    }
}
