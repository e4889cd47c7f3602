package org.jianhui.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.document.DocumentCommand.IssuePaper;
import org.jianhui.kernel.document.event.PaperIssued;

/** A paper is issued once; the stored bytes are what it says ever after. A correction is another paper. */
final class Paper {

    @AggregateIdentifier
    @SuppressWarnings({"UnusedVariable", "NullAway.Init"})
    private String id;

    @SuppressWarnings("NullAway.Init")
    Paper() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Paper(IssuePaper command, Act act) {
        apply(new PaperIssued(
                command.paper(),
                command.heldBy(),
                command.caseId(),
                command.kind(),
                command.number(),
                command.template(),
                command.source(),
                command.content(),
                command.subjects(),
                command.renditions(),
                act.actedOnDate()));
    }

    @EventSourcingHandler
    void evolve(PaperIssued event) {
        id = event.paper().value();
    }
}
