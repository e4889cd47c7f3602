package org.jianhui.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.organisation.rule.EnteredOnce;
import org.jianhui.command.organisation.rule.Named;
import org.jianhui.command.organisation.rule.TreeHasOneRoot;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.organisation.VillageCommand.RenameVillage;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jianhui.kernel.organisation.event.VillageRenamed;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A village or community: registered once under a township federation, renamed from a day on. */
final class Village {

    @AggregateIdentifier
    private @Nullable String id;

    Village() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterVillage command, OrganisationFacts facts) {
        boolean township = facts.level(Area.of(command.township()))
                .filter(UnionLevel.TOWNSHIP_FEDERATION::equals)
                .isPresent();
        Rule.verify(
                new EnteredOnce(id != null),
                new Named(command.name()),
                new TreeHasOneRoot(UnionLevel.BASE_UNION, command.township(), township, false));
        apply(new VillageRegistered(command.village(), command.name(), command.township(), command.from()));
    }

    @CommandHandler
    void decide(RenameVillage command) {
        Rule.verify(new Named(command.name()));
        apply(new VillageRenamed(command.village(), command.name(), command.from()));
    }

    @EventSourcingHandler
    void evolve(VillageRegistered event) {
        id = event.village().value();
    }
}
