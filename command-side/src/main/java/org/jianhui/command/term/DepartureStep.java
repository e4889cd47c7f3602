package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.term.Seats.Seat;
import org.jianhui.command.term.rule.AskedByTheUnion;
import org.jianhui.command.term.rule.ConsentOfTheSuperior;
import org.jianhui.command.term.rule.DepartsWithoutAVote;
import org.jianhui.command.term.rule.DueAsOnRecord;
import org.jianhui.command.term.rule.InOfficeThen;
import org.jianhui.command.term.rule.LeftByElection;
import org.jianhui.command.term.rule.MembersAsOnRecord;
import org.jianhui.command.term.rule.OfficeHeld;
import org.jianhui.command.term.rule.OneSeatInABody;
import org.jianhui.command.term.rule.RecallAskedFor;
import org.jianhui.command.term.rule.RecallSupported;
import org.jianhui.command.term.rule.VoteAddsUp;
import org.jianhui.command.term.rule.VoteQuorate;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.RecordRecallVote;
import org.jianhui.kernel.term.TermCommand.RequestDeparture;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.parameter.VacancyParameters;
import org.jspecify.annotations.Nullable;

/** Somebody leaves an office before the term ends: of one's own, with the superior's consent, or recalled (工会法17, 18). */
final class DepartureStep {

    private final Standing standing;
    private final Seats seats;

    DepartureStep(Standing standing, Seats seats) {
        this.standing = standing;
        this.seats = seats;
    }

    @CommandHandler
    void decide(LeaveOffice command, Act act, TermLaw law) {
        Office office = command.office();
        Departure departure = command.departure();
        LocalDate since = held(command.person(), office, "lastDay", command.lastDay(), act);
        boolean consent = Seats.isLeading(office) && departure.needsConsent();
        Basis basis = Judgement.by(
                standing.edition(),
                new OfficeHeld(office, true),
                new InOfficeThen("lastDay", command.lastDay(), since),
                new DepartsWithoutAVote(departure == Departure.RECALLED),
                new LeftByElection(departure),
                new ConsentOfTheSuperior(office, consent),
                new NotInTheFuture("lastDay", command.lastDay(), act.receivedOnDate()),
                law.proofs().rule(List.of(command.proof())));
        leave(command.person(), office, departure, command.proof(), command.lastDay(), law, basis);
    }

    @CommandHandler
    void decide(RequestDeparture command, Act act, TermLaw law) {
        Rule.verify(standing.stillOpen(), standing.due("departure", standing.asked() == null));
        LocalDate since = held(command.person(), command.office(), "lastDay", command.lastDay(), act);
        Basis basis = Judgement.by(
                standing.edition(),
                new AskedByTheUnion(
                        PaperKind.COMMITTEE_REQUEST, command.request().issuer()),
                standing.own(command.request().number()),
                new NotInTheFuture("dated", command.request().dated(), act.receivedOnDate()),
                new OfficeHeld(command.office(), true),
                new InOfficeThen("lastDay", command.lastDay(), since),
                new DepartsWithoutAVote(command.departure() == Departure.RECALLED),
                new LeftByElection(command.departure()));
        apply(new DepartureRequested(
                command.term(),
                command.request(),
                command.person(),
                command.office(),
                command.departure(),
                command.lastDay(),
                act.actedOnDate(),
                law.reply(standing.edition()).dueOn(act.actedOnDate()),
                basis));
    }

    /** With the superior's consent; not before the day of the reply. Until the last day the office is held. */
    void consented(DepartureRequested asked, LocalDate repliedOn, TermLaw law, Basis basis) {
        LocalDate lastDay = asked.lastDay().isBefore(repliedOn) ? repliedOn : asked.lastDay();
        if (seats.stillHeld(asked.person(), asked.office(), lastDay).isPresent()) {
            leave(asked.person(), asked.office(), asked.departure(), null, lastDay, law, basis);
        }
    }

    /** Elected higher in the same body, somebody serves in the lower office until the day before. */
    void electedHigher(OfficeFilled filled, TermLaw law) {
        seats.below(filled.office(), filled.person(), filled.since())
                .forEach(lower -> leave(
                        lower.person(),
                        lower.office(),
                        Departure.ELECTED_HIGHER,
                        null,
                        lower.lastDayBefore(filled.since()),
                        law,
                        Judgement.by(standing.edition(), new OneSeatInABody(filled.office(), false))));
    }

    @CommandHandler
    void decide(ProposeRecall command, Act act, TermLaw law) {
        LocalDate since = held(command.person(), command.office(), "proposedOn", command.proposedOn(), act);
        VacancyParameters parameters = law.vacancies(standing.edition());
        boolean byMembers = command.by() == RecallBy.MEMBERS;
        Integer onRecord =
                byMembers ? law.attendance(standing, command.proposedOn()).members() : null;
        Basis basis = Judgement.by(
                standing.edition(),
                new OfficeHeld(command.office(), true),
                new InOfficeThen("proposedOn", command.proposedOn(), since),
                new RecallSupported(byMembers, command.supporters(), command.members(), parameters.recallSupport()),
                new MembersAsOnRecord(command.members(), onRecord),
                standing.due("recall", seats.recallProposedOn(command.person(), command.office()) == null),
                new NotInTheFuture("proposedOn", command.proposedOn(), act.receivedOnDate()),
                law.proofs().rule(List.of(command.proof())));
        apply(new RecallProposed(
                command.term(),
                command.person(),
                command.office(),
                command.by(),
                byMembers ? command.supporters() : 0,
                command.members(),
                command.proposedOn(),
                command.proof(),
                basis));
    }

    /** Not carried is an outcome, not a mistake: the person stays. */
    @CommandHandler
    void decide(RecordRecallVote command, Act act, TermLaw law) {
        Vote vote = command.vote();
        LocalDate since = held(command.person(), command.office(), "heldOn", vote.heldOn(), act);
        LocalDate proposedOn = seats.recallProposedOn(command.person(), command.office());
        VacancyParameters parameters = law.vacancies(standing.edition());
        Basis basis = Judgement.by(
                standing.edition(),
                new OfficeHeld(command.office(), true),
                new InOfficeThen("heldOn", vote.heldOn(), since),
                new RecallAskedFor(proposedOn != null, proposedOn, vote.heldOn()),
                new VoteAddsUp(vote.due(), vote.present(), vote.votesFor()),
                new DueAsOnRecord(
                        vote.due(), law.attendance(standing, vote.heldOn()).least(), 0),
                new VoteQuorate(vote.due(), vote.present(), parameters.quorum()),
                new NotInTheFuture("heldOn", vote.heldOn(), act.receivedOnDate()),
                law.proofs().rule(List.of(vote.minutes())));
        boolean carried = parameters.recallMajority().isExceededBy(vote.votesFor(), vote.due());
        apply(new RecallVoted(command.term(), command.person(), command.office(), vote, carried, basis));
        if (carried) {
            leave(command.person(), command.office(), Departure.RECALLED, vote.minutes(), vote.heldOn(), law, basis);
        }
    }

    private LocalDate held(PersonId person, Office office, String what, LocalDate on, Act act) {
        Optional<Seat> seat = seats.stillHeld(person, office, act.receivedOnDate());
        Rule.verify(
                standing.stillOpen(),
                new InOfficeThen(what, on, standing.firstDay()),
                new OfficeHeld(office, seat.isPresent()));
        return seat.orElseThrow().since();
    }

    private void leave(
            PersonId person,
            Office office,
            Departure departure,
            @Nullable AttachmentId proof,
            LocalDate lastDay,
            TermLaw law,
            Basis basis) {
        VacancyParameters parameters = law.vacancies(standing.edition());
        int serving = seats.servingWithout(person, office);
        apply(new OfficeLeft(
                standing.term(),
                standing.union(),
                person,
                office,
                departure,
                proof,
                lastDay,
                parameters.fillBy(lastDay),
                serving,
                serving < parameters.leastServing(),
                basis));
    }
}
