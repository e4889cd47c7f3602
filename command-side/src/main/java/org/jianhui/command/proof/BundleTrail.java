package org.jianhui.command.proof;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.proof.ProofCommand;
import org.jianhui.kernel.proof.ProofCommand.NoteBundle;
import org.jianhui.kernel.proof.event.BundleMade;
import org.jspecify.annotations.Nullable;

/** The proof bundles made of one case, one after the other. */
final class BundleTrail {

    @AggregateIdentifier
    private @Nullable String id;

    BundleTrail() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteBundle command) {
        apply(new BundleMade(command.bundle()));
    }

    @EventSourcingHandler
    void evolve(BundleMade event) {
        id = ProofCommand.bundlesOf(event.bundle().caseId());
    }
}
