package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.term.rule.ActingFromTheCommittee;
import org.jianhui.command.term.rule.AfterTheVacancy;
import org.jianhui.command.term.rule.AskedByTheUnion;
import org.jianhui.command.term.rule.ElectedByMajority;
import org.jianhui.command.term.rule.FilledAsVoted;
import org.jianhui.command.term.rule.FilledByAMember;
import org.jianhui.command.term.rule.InOfficeThen;
import org.jianhui.command.term.rule.OfficeVacant;
import org.jianhui.command.term.rule.OneSeatInABody;
import org.jianhui.command.term.rule.SubstitutionForAMember;
import org.jianhui.command.term.rule.VoteAddsUp;
import org.jianhui.command.term.rule.VoteQuorate;
import org.jianhui.command.term.rule.WayOpenToTheBody;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.TermCommand.NameActingChair;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.ActingChairNamed;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.parameter.VacancyParameters;

/** A vacant office is filled for the rest of the term; until then somebody acts for the chair. */
final class FillingStep {

    private final Standing standing;
    private final Seats seats;
    private final Rounds rounds;
    private final NextInVotes nextInVotes;
    private final DepartureStep departures;

    FillingStep(Standing standing, Seats seats, Rounds rounds, NextInVotes nextInVotes, DepartureStep departures) {
        this.standing = standing;
        this.seats = seats;
        this.rounds = rounds;
        this.nextInVotes = nextInVotes;
        this.departures = departures;
    }

    @CommandHandler
    void decide(NameActingChair command, Act act, TermLaw law) {
        Optional<LocalDate> vacantFrom = seats.vacantFrom(Office.CHAIR);
        Rule.verify(standing.stillOpen(), new OfficeVacant(Office.CHAIR, vacantFrom.isPresent()));
        apply(new ActingChairNamed(
                command.term(),
                command.person(),
                command.since(),
                command.proof(),
                Judgement.by(
                        standing.edition(),
                        new OfficeVacant(Office.CHAIR, true),
                        new ActingFromTheCommittee(
                                seats.sitsIn(Body.UNION_COMMITTEE, command.person(), command.since())),
                        new InOfficeThen("since", command.since(), standing.firstDay()),
                        new AfterTheVacancy("since", command.since(), vacantFrom.orElseThrow()),
                        new NotInTheFuture("since", command.since(), act.receivedOnDate()),
                        law.proofs().rule(List.of(command.proof())))));
    }

    @CommandHandler
    void decide(RequestFilling command, Act act, TermLaw law) {
        Optional<LocalDate> vacantFrom = seats.vacantFrom(command.office());
        Rule.verify(
                standing.stillOpen(),
                standing.due("filling", standing.asked() == null),
                new OfficeVacant(command.office(), vacantFrom.isPresent()));
        Vote vote = command.vote();
        VacancyParameters parameters = law.vacancies(standing.edition());
        List<Rule> rules = new ArrayList<>(List.of(
                new AskedByTheUnion(
                        PaperKind.COMMITTEE_REQUEST, command.request().issuer()),
                standing.own(command.request().number()),
                new NotInTheFuture("dated", command.request().dated(), act.receivedOnDate()),
                new InOfficeThen("heldOn", vote.heldOn(), standing.firstDay()),
                new AfterTheVacancy("heldOn", vote.heldOn(), vacantFrom.orElseThrow()),
                new NotInTheFuture("heldOn", vote.heldOn(), act.receivedOnDate()),
                new OneSeatInABody(
                        command.office(), seats.sitsAlready(command.office(), command.person(), vote.heldOn())),
                new WayOpenToTheBody(command.way(), command.office().body()),
                byAMember(command, law),
                new VoteAddsUp(vote.due(), vote.present(), vote.votesFor()),
                new VoteQuorate(vote.due(), vote.present(), parameters.quorum()),
                law.proofs().rule(List.of(vote.minutes()))));
        PersonId elected = rounds.elected(command.office());
        if (elected != null || command.way() == Filling.BY_ELECTION) {
            rules.add(new FilledAsVoted(
                    rounds.held(command.office()), elected, command.person(), rounds.bears(command.office(), vote)));
        }
        if (command.way() == Filling.SUBSTITUTION) {
            rules.add(new SubstitutionForAMember(command.way(), command.office()));
            rules.add(nextInVotes.rule(command.office(), command.person(), vote.heldOn(), law));
        }
        if (command.way() == Filling.BY_ELECTION) {
            rules.add(law.asOnRecord(standing, seats, command.office(), vote.heldOn(), vote.due()));
            rules.add(law.fromItsMidst(
                    standing, seats, command.office(), vote.heldOn(), vote.due(), List.of(command.person())));
            rules.add(new ElectedByMajority(vote.due(), vote.votesFor(), parameters.majority()));
        }
        rules.addAll(law.ledByAWoman(command.office(), List.of(command.person())));
        apply(new FillingRequested(
                command.term(),
                command.request(),
                command.person(),
                command.name(),
                command.office(),
                command.way(),
                vote,
                act.actedOnDate(),
                law.reply(standing.edition()).dueOn(act.actedOnDate()),
                Judgement.by(standing.edition(), rules)));
    }

    private FilledByAMember byAMember(RequestFilling command, TermLaw law) {
        return new FilledByAMember(
                command.person(),
                law.rolls()
                        .withoutVote(standing.union(), List.of(command.person()))
                        .isEmpty(),
                command.vote().heldOn(),
                law.rolls().since(standing.union()));
    }

    /** From the day of the approval on, and not before (E-10), nor while somebody else is in the office; a lower seat in the same body is left with it. */
    void approved(FillingRequested asked, String number, LocalDate on, TermLaw law) {
        seats.vacantFrom(asked.office())
                .map(from -> new OfficeFilled(
                        standing.term(),
                        standing.union(),
                        asked.person(),
                        asked.name(),
                        asked.office(),
                        number,
                        on.isBefore(from) ? from : on))
                .ifPresent(filled -> {
                    apply(filled);
                    departures.electedHigher(filled, law);
                });
    }
}
