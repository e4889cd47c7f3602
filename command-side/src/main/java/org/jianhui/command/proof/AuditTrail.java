package org.jianhui.command.proof;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.proof.ProofCommand;
import org.jianhui.kernel.proof.ProofCommand.NoteAudit;
import org.jianhui.kernel.proof.ProofCommand.NoteComparison;
import org.jianhui.kernel.proof.event.LogAudited;
import org.jianhui.kernel.proof.event.ProofEvent;
import org.jianhui.kernel.proof.event.StateCompared;
import org.jspecify.annotations.Nullable;

/** What the audits found, one after the other. */
final class AuditTrail {

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteAudit command) {
        apply(new LogAudited(command.audited()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteComparison command) {
        apply(new StateCompared(command.compared()));
    }

    @EventSourcingHandler
    void evolve(ProofEvent event) {
        id = ProofCommand.STREAM;
    }
}
