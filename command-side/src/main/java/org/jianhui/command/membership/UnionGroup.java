package org.jianhui.command.membership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.rule.DaysFollow;
import org.jianhui.command.membership.rule.GroupNameUsable;
import org.jianhui.command.membership.rule.GroupWithinTownship;
import org.jianhui.command.membership.rule.LeaderElectedByGroup;
import org.jianhui.command.membership.rule.LeaderFromTheGroup;
import org.jianhui.command.membership.rule.PlacedIsMember;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.LeaderElection;
import org.jianhui.kernel.membership.UnionGroupCommand.ElectLeader;
import org.jianhui.kernel.membership.UnionGroupCommand.FormUnionGroup;
import org.jianhui.kernel.membership.UnionGroupCommand.PlaceMember;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A union group: formed for members of a village or across villages, filled, and led by whom its members elected (M-13). */
final class UnionGroup {

    @AggregateIdentifier
    private @Nullable UnionGroupId id;

    private @Nullable UnionId union;
    private LocalDate formedOn = LocalDate.MIN;

    UnionGroup() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(FormUnionGroup command, Act act, MembershipLaw law) {
        LocalDate today = act.receivedOnDate();
        boolean placed = command.village() == null || law.inTownship(command.union(), command.village(), today);
        Rule.verify(
                new GroupNameUsable(command.name(), law.groups().nameTaken(command.union(), command.name())),
                new GroupWithinTownship(placed),
                new NotInTheFuture("formedOn", command.formedOn(), today));
        apply(new UnionGroupFormed(
                command.group(), command.union(), command.name(), command.village(), command.formedOn()));
    }

    @CommandHandler
    void decide(PlaceMember command, Act act, MembershipLaw law) {
        Rule.verify(
                new PlacedIsMember(command.person(), law.members().isMember(union(), command.person())),
                new NotInTheFuture("from", command.from(), act.receivedOnDate()),
                new DaysFollow("from", command.from(), "formedOn", formedOn));
        if (!law.groups().holds(command.group(), command.person())) {
            apply(new MemberPlaced(command.group(), union(), command.person(), command.from()));
        }
    }

    @CommandHandler
    void decide(ElectLeader command, Act act, MembershipLaw law) {
        @Nullable LeaderElection election = command.election();
        boolean entitled = law.groups().holds(command.group(), command.leader())
                && law.members().hasVote(union(), command.leader());
        List<Rule> rules = new ArrayList<>();
        rules.add(new LeaderElectedByGroup(election, law.groups().members(command.group())));
        rules.add(new LeaderFromTheGroup(command.leader(), entitled));
        if (election != null) {
            rules.add(law.proofs().rule(List.of(election.minutes())));
            rules.add(new NotInTheFuture("electedOn", election.electedOn(), act.receivedOnDate()));
            rules.add(new DaysFollow("electedOn", election.electedOn(), "formedOn", formedOn));
        }
        Basis basis = Judgement.by(law.edition(act.actedOnDate()).id(), rules);
        LeaderElection held = Objects.requireNonNull(election);
        apply(new LeaderElected(
                command.group(),
                union(),
                command.leader(),
                held.electedOn(),
                held.present(),
                held.votes(),
                held.minutes(),
                basis));
    }

    @EventSourcingHandler
    void evolve(UnionGroupFormed event) {
        id = event.group();
        union = event.union();
        formedOn = event.formedOn();
    }

    private UnionId union() {
        return Objects.requireNonNull(union);
    }
}
