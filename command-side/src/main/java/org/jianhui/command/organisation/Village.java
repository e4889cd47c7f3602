package org.jianhui.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.organisation.rule.EmptyWhenClosed;
import org.jianhui.command.organisation.rule.EnteredOnce;
import org.jianhui.command.organisation.rule.Named;
import org.jianhui.command.organisation.rule.OrganisationStands;
import org.jianhui.command.organisation.rule.TreeHasOneRoot;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.CloseVillage;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.organisation.VillageCommand.RenameVillage;
import org.jianhui.kernel.organisation.event.VillageClosed;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jianhui.kernel.organisation.event.VillageRenamed;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A village or community: registered once under a township federation, renamed from a day on, closed with a last day once nobody holds anything there. */
final class Village {

    @AggregateIdentifier
    private @Nullable String id;

    Village() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterVillage command, OrganisationFacts facts, TreeFacts tree) {
        boolean township = facts.level(Area.of(command.township()))
                .filter(UnionLevel.TOWNSHIP_FEDERATION::equals)
                .isPresent();
        Rule.verify(
                new EnteredOnce(id != null),
                new Named(command.name()),
                new TreeHasOneRoot(UnionLevel.BASE_UNION, command.township(), township, false),
                township
                        ? tree.standing(Area.of(command.township()), command.from(), null)
                        : new OrganisationStands(true, command.from()));
        apply(new VillageRegistered(command.village(), command.name(), command.township(), command.from()));
    }

    @CommandHandler
    void decide(RenameVillage command, TreeFacts tree) {
        Rule.verify(new Named(command.name()), tree.standing(Area.of(command.village()), command.from()));
        apply(new VillageRenamed(command.village(), command.name(), command.from()));
    }

    @CommandHandler
    void decide(CloseVillage command, TreeFacts tree) {
        Area area = Area.of(command.village());
        TreeFacts.Contents left = tree.contentsAfter(area, command.lastDay());
        Rule.verify(
                tree.standing(area, command.lastDay()),
                new ReasonStated(command.reason()),
                new EmptyWhenClosed(left.units(), left.holders(), left.roles()));
        apply(new VillageClosed(command.village(), command.lastDay(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(VillageRegistered event) {
        id = event.village().value();
    }
}
