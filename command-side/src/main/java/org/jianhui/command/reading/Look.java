package org.jianhui.command.reading;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.reading.Looked;
import org.jianhui.kernel.reading.Opened;
import org.jianhui.kernel.reading.ReadingCommand.RecordLook;
import org.jianhui.kernel.reading.event.LookContinued;
import org.jianhui.kernel.reading.event.LookRecorded;
import org.jspecify.annotations.Nullable;

/** One answer that showed personal data: recorded once, and then only remembered. */
final class Look {

    @AggregateIdentifier
    private @Nullable String id;

    Look() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordLook command) {
        Looked looked = command.looked();
        List<List<Opened>> parts = Parts.of(looked.opened());
        apply(new LookRecorded(
                command.look(),
                looked.asked(),
                looked.about(),
                looked.files(),
                looked.asOf(),
                looked.persons(),
                parts.get(0)));
        parts.stream().skip(1).forEach(part -> apply(new LookContinued(command.look(), part)));
    }

    @EventSourcingHandler
    void evolve(LookRecorded event) {
        id = event.look().value();
    }
}
