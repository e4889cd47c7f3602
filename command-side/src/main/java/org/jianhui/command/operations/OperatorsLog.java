package org.jianhui.command.operations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.operations.OperationsCommand;
import org.jianhui.kernel.operations.OperationsCommand.NoteIncidentRetry;
import org.jianhui.kernel.operations.OperationsCommand.NoteNewestDrawing;
import org.jianhui.kernel.operations.OperationsCommand.OrderLogAudit;
import org.jianhui.kernel.operations.OperationsCommand.RebuildView;
import org.jianhui.kernel.operations.OperationsCommand.RetryParkedStream;
import org.jianhui.kernel.operations.event.IncidentRetryOrdered;
import org.jianhui.kernel.operations.event.LogAuditOrdered;
import org.jianhui.kernel.operations.event.NewestDrawingOrdered;
import org.jianhui.kernel.operations.event.OperationsEvent;
import org.jianhui.kernel.operations.event.StreamRetryOrdered;
import org.jianhui.kernel.operations.event.ViewRebuildOrdered;
import org.jspecify.annotations.Nullable;

/** The orders of operators, one after the other. Nothing is forbidden to an operator here; all of it is remembered. */
final class OperatorsLog {

    @AggregateIdentifier
    private @Nullable String id;

    OperatorsLog() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RebuildView command) {
        apply(new ViewRebuildOrdered(command.view()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RetryParkedStream command) {
        apply(new StreamRetryOrdered(command.view(), command.stream()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OrderLogAudit command) {
        apply(new LogAuditOrdered());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteIncidentRetry command) {
        apply(new IncidentRetryOrdered(command.incident(), command.definition(), command.element()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteNewestDrawing command) {
        apply(new NewestDrawingOrdered(
                command.instance(),
                command.definition(),
                command.fromVersion(),
                command.toVersion(),
                command.reason()));
    }

    @EventSourcingHandler
    void evolve(OperationsEvent event) {
        id = OperationsCommand.STREAM;
    }
}
