package org.jianhui.command.election.assembly;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.assembly.Meeting.Phase;
import org.jianhui.command.election.assembly.rule.DelegatesToldInTime;
import org.jianhui.command.election.assembly.rule.EveryBodyHasItsResult;
import org.jianhui.command.election.assembly.rule.OfficersFromTheirBody;
import org.jianhui.command.election.assembly.rule.OfficersOutsideAudit;
import org.jianhui.command.election.assembly.rule.OfficesFilledOnce;
import org.jianhui.command.election.assembly.rule.PostponedToALaterDay;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.MoveAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.TakeBackOfficers;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.OfficersTakenBack;
import org.jianhui.kernel.election.parameter.OfficersElectedBy;
import org.jianhui.kernel.election.rule.WomenLedByAWoman;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The meeting is moved, postponed, given up, or closed with its result. */
final class ClosingStep {

    private final Agenda agenda;
    private final Meeting meeting;

    ClosingStep(Agenda agenda) {
        this.agenda = agenda;
        this.meeting = agenda.meeting();
    }

    /** Elected again before the closing, where somebody is out since, or was entered wrongly, the later entry counts. */
    @CommandHandler
    void decide(ElectOfficers command, AssemblyLaw law) {
        Map<Body, List<PersonId>> elected = law.results().elected(command.assembly());
        Rule.verify(agenda.stillOpen(), agenda.due("officers", meeting.phase() == Phase.OPEN));
        Rule.verify(everyBody(elected));
        Officers officers = new Officers(command.votes(), elected);
        OfficersElectedBy by = law.meeting(meeting.edition()).officers();
        int base = by == OfficersElectedBy.ASSEMBLY ? due() : 0;
        Basis basis = Judgement.by(
                meeting.edition(),
                everyBody(elected),
                new OfficersFromTheirBody(officers.strangers()),
                new OfficesFilledOnce(officers.missing(commissioner(law)), officers.doubled(), officers.twice()),
                new OfficersOutsideAudit(officers.inAudit()),
                WomenLedByAWoman.of(officers.leadingWomen(), law.sexes()),
                officers.haveMajority(law.ballot(meeting.edition()).majority(), base),
                law.proofs().rule(List.of(command.minutes())));
        apply(new OfficersElected(
                command.assembly(), by, command.votes(), officers.holders(), command.minutes(), basis));
    }

    /** All of them: who leads one body may be voted for by the members of another, or by nobody who knew of the fault. */
    @CommandHandler
    void decide(TakeBackOfficers command) {
        if (!agenda.stillOpen().isViolated() && meeting.officers() != null) {
            apply(new OfficersTakenBack(command.assembly(), command.body()));
        }
    }

    @CommandHandler
    void decide(ConcludeAssembly command, AssemblyLaw law) {
        Map<Body, List<PersonId>> elected = law.results().elected(command.assembly());
        Rule.verify(agenda.stillOpen());
        Rule.verify(
                everyBody(elected),
                new NothingSkipped("conclusion", meeting.officers() == null ? List.of("OFFICERS") : List.of()));
        OfficersElected officers = Objects.requireNonNull(meeting.officers());
        List<OfficeHolder> holders = officers.holders();
        Basis basis = without(
                law.results().leftOut(command.assembly()),
                Judgement.by(
                        meeting.edition(),
                        everyBody(elected),
                        new OfficersFromTheirBody(new Officers(officers.votes(), elected).strangers())));
        apply(new AssemblyConcluded(
                command.assembly(),
                meeting.convened().election(),
                meeting.convened().union(),
                Officers.withMembers(holders, elected),
                basis));
    }

    @CommandHandler
    void decide(PostponeAssembly command, Act act, AssemblyLaw law) {
        Rule.verify(
                agenda.stillOpen(),
                agenda.due("postponement", !law.results().hasBegun(command.assembly())),
                new ReasonStated(command.reason()),
                new PostponedToALaterDay(command.meetingOn(), meeting.meetingOn(), act.receivedOnDate()),
                new DelegatesToldInTime(command.meetingOn(), toldToday(act, law)));
        apply(new AssemblyPostponed(command.assembly(), command.meetingOn(), meeting.meetingOn(), command.reason()));
    }

    /** Follows the election case; a day it already has, or one after the vote has begun, changes nothing. */
    @CommandHandler
    void decide(MoveAssembly command, AssemblyLaw law) {
        boolean changes = !agenda.stillOpen().isViolated()
                && !law.results().hasBegun(command.assembly())
                && !command.meetingOn().equals(meeting.meetingOn());
        if (changes) {
            apply(new AssemblyMoved(command.assembly(), command.meetingOn(), meeting.meetingOn()));
        }
    }

    @CommandHandler
    void decide(AbandonAssembly command, Act act) {
        Rule.verify(agenda.stillOpen(), new ReasonStated(command.reason()));
        end(command.assembly(), AssemblyEnd.ABANDONED, command.reason(), act);
    }

    @CommandHandler
    void decide(EndAssembly command, Act act) {
        if (!agenda.stillOpen().isViolated()) {
            end(command.assembly(), command.cause(), null, act);
        }
    }

    private void end(AssemblyId assembly, AssemblyEnd cause, @Nullable String reason, Act act) {
        apply(new AssemblyEnded(assembly, meeting.convened().election(), cause, reason, act.receivedOnDate()));
    }

    /** Names who had the votes and stands no longer; their seats stay open (E-04, E-07). */
    private static Basis without(List<PersonId> leftOut, Basis basis) {
        if (leftOut.isEmpty()) {
            return basis;
        }
        return new Basis(
                basis.edition(),
                Stream.concat(basis.rules().stream(), Stream.of("E-04", "E-07"))
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(basis.facts().stream(), Stream.of(Fact.of("leftOut", leftOut)))
                        .toList());
    }

    private EveryBodyHasItsResult everyBody(Map<Body, List<PersonId>> elected) {
        return new EveryBodyHasItsResult(Arrays.stream(Body.values())
                .filter(body -> !elected.containsKey(body))
                .toList());
    }

    private boolean commissioner(AssemblyLaw law) {
        ElectionRules rules = Objects.requireNonNull(meeting.rules());
        return rules.womenMembers() < law.meeting(meeting.edition()).womenCommitteeFrom();
    }

    /** Told of the new day today at the earliest; null where the notice to delegates is none of the meeting's. */
    private @Nullable NoticePeriod toldToday(Act act, AssemblyLaw law) {
        boolean congress = meeting.convened().form() == AssemblyForm.CONGRESS;
        return congress ? law.notice(meeting.edition(), act.receivedOnDate()) : null;
    }

    private int due() {
        return Objects.requireNonNull(meeting.roll()).roll().size();
    }
}
