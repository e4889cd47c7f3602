package org.jianhui.command.election.assembly;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.election.assembly.rule.HeldAsApproved;
import org.jianhui.command.election.assembly.rule.OneMeetingAtATime;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.rule.FormFitsMembers;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The plenary meeting of an election. Its life: it is convened on the day that the election case has fixed; delegates are elected
 * group by group and their credentials reviewed, if it is a congress ({@link DelegatesStep}); who is to come is told, election
 * rules are adopted, scrutineers and tellers appointed ({@link PreparationStep}); the roll is frozen, people sign in and the quorum
 * is established ({@link RollStep}); the bodies are voted on in ballots of their own; chairs are elected and the meeting is
 * closed with a result ({@link ClosingStep}). Before the vote it may be moved or postponed, then notice and roll begin anew; as long
 * as it is not closed it may be given up.
 */
final class Assembly {

    @AggregateIdentifier
    private @Nullable AssemblyId id;

    @AggregateMember
    private final Meeting meeting = new Meeting();

    private final Agenda agenda = new Agenda(meeting);

    @AggregateMember
    private final DelegatesStep delegatesStep = new DelegatesStep(agenda);

    @AggregateMember
    private final PreparationStep preparationStep = new PreparationStep(agenda);

    @AggregateMember
    private final RollStep rollStep = new RollStep(agenda);

    @AggregateMember
    private final ClosingStep closingStep = new ClosingStep(agenda);

    Assembly() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ConveneAssembly command, AssemblyLaw law) {
        CaseFacts facts = law.cases().apply(command.election());
        if (facts == null) {
            throw new NotFound("UNKNOWN", "no running election case");
        }
        Rule.verify(new NothingSkipped("assembly", facts.meetingOn() == null ? List.of("MEETING_DATE") : List.of()));
        UnionId union = facts.parties().own();
        Edition edition = law.book().edition(facts.edition());
        int members = law.electorate().members(union).size();
        @Nullable AssemblyForm approved = law.approvedForm().apply(command.election());
        Basis basis = Judgement.by(
                facts.edition(),
                new OneMeetingAtATime(command.election(), law.running().test(command.election())),
                FormFitsMembers.by(edition, command.form(), members),
                new HeldAsApproved(
                        command.form(),
                        approved,
                        approved != null
                                && !FormFitsMembers.by(edition, approved, members)
                                        .isViolated()));
        apply(new AssemblyConvened(
                command.assembly(),
                command.election(),
                union,
                command.form(),
                Objects.requireNonNull(facts.meetingOn()),
                basis));
    }

    @EventSourcingHandler
    void evolve(AssemblyConvened event) {
        id = event.assembly();
    }
}
