package org.jianhui.command.time;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.time.ClockCommand;
import org.jianhui.kernel.time.ClockCommand.MoveClock;
import org.jianhui.kernel.time.event.ClockMoved;
import org.jspecify.annotations.Nullable;

/** The simulation clock: born with its first move, it only ever goes forward. */
@AggregateRoot
class Timepiece {

    @AggregateIdentifier
    private @Nullable String id;

    private Instant shown = Instant.MIN;

    Timepiece() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MoveClock command, Act act) {
        Instant from = act.receivedAt().isBefore(shown) ? shown : act.receivedAt();
        Rule.verify(new ClockGoesForward(from, command.to()), new ClockMovesAYearAtMost(from, command.to()));
        apply(new ClockMoved(from, command.to(), command.machineTime()));
    }

    @EventSourcingHandler
    void evolve(ClockMoved event) {
        id = ClockCommand.CLOCK;
        shown = event.to();
    }
}
