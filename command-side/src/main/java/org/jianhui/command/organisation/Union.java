package org.jianhui.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.organisation.Duties.Signers;
import org.jianhui.command.organisation.rule.EmptyWhenClosed;
import org.jianhui.command.organisation.rule.EnteredOnce;
import org.jianhui.command.organisation.rule.LevelsInOrder;
import org.jianhui.command.organisation.rule.Named;
import org.jianhui.command.organisation.rule.NobodyFreeOfConflict;
import org.jianhui.command.organisation.rule.OrganisationStands;
import org.jianhui.command.organisation.rule.PlacesInOrder;
import org.jianhui.command.organisation.rule.TreeHasOneRoot;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.UnionCommand.CloseUnion;
import org.jianhui.kernel.organisation.UnionCommand.EnterFounding;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.kernel.organisation.UnionCommand.PlaceUnionUnder;
import org.jianhui.kernel.organisation.UnionCommand.RenameUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.event.FoundingEntered;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.organisation.event.UnionClosed;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionPlacedUnder;
import org.jianhui.kernel.organisation.event.UnionRenamed;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A union organisation: established once, founded when its founding says so, renamed and placed elsewhere from a day on, and
 * closed with a last day once it is empty; the past tree stays as it was. When nobody at its superior is free of conflict, the replies to it move a level up.
 */
final class Union {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable UnionLevel level;
    private @Nullable LocalDate placedFrom;
    private @Nullable FoundingId foundedBy;

    Union() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishUnion command, OrganisationFacts facts, TreeFacts tree) {
        @Nullable UnionId parent = command.parent();
        boolean parentKnown = parent != null && facts.exists(Area.of(parent));
        Rule.verify(
                new EnteredOnce(id != null),
                new Named(command.name()),
                new TreeHasOneRoot(
                        command.level(), parent, parentKnown, command.union().equals(parent)),
                new LevelsInOrder(command.level(), above(parent, facts)),
                parent == null || !parentKnown
                        ? new OrganisationStands(true, command.from())
                        : tree.standing(Area.of(parent), command.from(), null));
        apply(new UnionEstablished(command.union(), command.name(), command.level(), parent, command.from()));
    }

    @CommandHandler
    void decide(RenameUnion command, TreeFacts tree) {
        Rule.verify(new Named(command.name()), tree.standing(Area.of(command.union()), command.from()));
        apply(new UnionRenamed(command.union(), command.name(), command.from()));
    }

    /** Told again of the same founding, it changes nothing. */
    @CommandHandler
    void decide(EnterFounding command) {
        if (!command.founding().equals(foundedBy)) {
            apply(new FoundingEntered(
                    command.union(), command.founding(), command.name(), command.code(), command.foundedOn()));
        }
    }

    @CommandHandler
    void decide(PlaceUnionUnder command, OrganisationFacts facts, TreeFacts tree) {
        Area parent = Area.of(command.parent());
        boolean below = facts.within(parent, Area.of(command.union()), command.from());
        boolean parentKnown = facts.exists(parent);
        Rule.verify(
                new TreeHasOneRoot(known(level), command.parent(), parentKnown, below),
                new LevelsInOrder(known(level), above(command.parent(), facts)),
                new PlacesInOrder(command.from(), Objects.requireNonNull(placedFrom)),
                tree.standing(Area.of(command.union()), command.from()),
                parentKnown
                        ? tree.standing(parent, command.from(), null)
                        : new OrganisationStands(true, command.from()));
        apply(new UnionPlacedUnder(command.union(), command.parent(), command.from()));
    }

    @CommandHandler
    void decide(MoveReplyUp command, Act act, OrganisationFacts facts, Duties duties) {
        LocalDate day = act.receivedOnDate();
        Signers signers = duties.signers(command.superior(), command.union(), day);
        Optional<UnionId> upper = facts.parent(Area.of(command.superior()), day);
        Rule.verify(
                new ReasonStated(command.reason()),
                new NobodyFreeOfConflict(signers.all(), signers.free(), upper.isPresent()));
        apply(new ReplyMovedUp(
                command.union(), command.superior(), upper.orElseThrow(), signers.conflicted(), command.reason()));
    }

    @CommandHandler
    void decide(CloseUnion command, TreeFacts tree) {
        Area area = Area.of(command.union());
        TreeFacts.Contents left = tree.contentsAfter(area, command.lastDay());
        Rule.verify(
                tree.standing(area, command.lastDay()),
                new ReasonStated(command.reason()),
                new EmptyWhenClosed(left.units(), left.holders(), left.roles()));
        apply(new UnionClosed(command.union(), command.lastDay(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(UnionEstablished event) {
        id = event.union().value();
        level = event.level();
        placedFrom = event.from();
    }

    @EventSourcingHandler
    void evolve(FoundingEntered event) {
        foundedBy = event.founding();
    }

    @EventSourcingHandler
    void evolve(UnionPlacedUnder event) {
        placedFrom = event.from();
    }

    private static @Nullable UnionLevel above(@Nullable UnionId parent, OrganisationFacts facts) {
        return parent == null ? null : facts.level(Area.of(parent)).orElse(null);
    }

    private static UnionLevel known(@Nullable UnionLevel level) {
        return Objects.requireNonNull(level, "not established");
    }
}
