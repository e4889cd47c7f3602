package org.jianhui.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A case that takes every command: only the authority stands before it. */
final class CaseFile {

    @AggregateIdentifier
    private @Nullable String id;

    CaseFile() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileCommand.Submit command) {
        touched(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileCommand.Prepare command) {
        touched(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileCommand.Sign command) {
        touched(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileCommand.Remind command) {
        touched(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileCommand.Found command) {
        touched(command);
        apply(command.founded());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileCommand.SubmitAndRemind command) {
        touched(command);
        apply(new FileEvent.ReminderDue(command.union()));
    }

    @EventSourcingHandler
    void evolve(FileEvent.Touched event) {
        id = "file-" + event.union().value();
    }

    private static void touched(FileCommand command) {
        apply(new FileEvent.Touched(command.union(), command.getClass().getSimpleName()));
    }
}
