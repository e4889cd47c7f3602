package org.jianhui.command.tally;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

@AggregateRoot
class Tally {

    @AggregateIdentifier
    private @Nullable String id; // null until the first event: Axon then takes the stream from that event

    private int total;

    Tally() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(TallyCommand.Open command, Act act) {
        apply(new TallyEvent.Opened(command.id()));
    }

    @CommandHandler
    void decide(TallyCommand.Add command, Act act) {
        Rule.verify(new NothingNegativeAdded(command.amount()));
        apply(new TallyEvent.Added(
                command.id(), command.amount(), "2026-" + act.actedOnDate().getYear()));
    }

    @CommandHandler
    void decide(TallyCommand.AddThenFail command) {
        apply(new TallyEvent.Added(command.id(), command.amount(), "2026"));
        Rule.verify(new NothingNegativeAdded(-1));
    }

    @CommandHandler
    void decide(TallyCommand.Mark command) {
        apply(new TallyEvent.Marked(command.id()));
    }

    @CommandHandler
    void decide(TallyCommand.RefuseAuthority command) {
        throw new Forbidden(new RoleIsHeld(false), "not yours");
    }

    @EventSourcingHandler
    void evolve(TallyEvent.Opened event) {
        id = event.id();
    }

    @EventSourcingHandler
    void evolve(TallyEvent.Added event) {
        total += event.amount();
    }
}
