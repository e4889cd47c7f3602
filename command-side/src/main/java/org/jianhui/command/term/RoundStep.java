package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.term.rule.AfterTheVacancy;
import org.jianhui.command.term.rule.FilledByAMember;
import org.jianhui.command.term.rule.InOfficeThen;
import org.jianhui.command.term.rule.OfficeVacant;
import org.jianhui.command.term.rule.OneSeatInABody;
import org.jianhui.command.term.rule.RoundAddsUp;
import org.jianhui.command.term.rule.VoteQuorate;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.parameter.VacancyParameters;

/**
 * A by-election with several candidates, in as many rounds as it takes until one has more than half of all who are due. Who was
 * elected may die or decline before the superior is asked: a round held then takes the place of the last one.
 */
final class RoundStep {

    private final Standing standing;
    private final Seats seats;
    private final Rounds rounds;

    RoundStep(Standing standing, Seats seats, Rounds rounds) {
        this.standing = standing;
        this.seats = seats;
        this.rounds = rounds;
    }

    @CommandHandler
    void decide(RecordFillingRound command, Act act, TermLaw law) {
        Optional<LocalDate> vacantFrom = seats.vacantFrom(command.office());
        Rule.verify(
                standing.stillOpen(),
                standing.due("filling-round", standing.asked() == null),
                new OfficeVacant(command.office(), vacantFrom.isPresent()));
        VacancyParameters parameters = law.vacancies(standing.edition());
        List<PersonId> stood = command.votes().stream().map(FillingVote::person).toList();
        List<Rule> rules = new ArrayList<>(List.of(
                new InOfficeThen("heldOn", command.heldOn(), standing.firstDay()),
                new AfterTheVacancy("heldOn", command.heldOn(), vacantFrom.orElseThrow()),
                new NotInTheFuture("heldOn", command.heldOn(), act.receivedOnDate()),
                new RoundAddsUp(
                        stood.size(),
                        stood.size() - (int) stood.stream().distinct().count(),
                        command.due(),
                        command.present(),
                        command.votes().stream().map(FillingVote::votesFor).toList()),
                new VoteQuorate(command.due(), command.present(), parameters.quorum()),
                new OneSeatInABody(
                        command.office(),
                        stood.stream()
                                .anyMatch(person -> seats.sitsAlready(command.office(), person, command.heldOn()))),
                law.asOnRecord(standing, seats, command.office(), command.heldOn(), command.due()),
                law.fromItsMidst(standing, seats, command.office(), command.heldOn(), command.due(), stood),
                law.proofs().rule(List.of(command.minutes()))));
        LocalDate since = law.rolls().since(standing.union());
        List<PersonId> strangers = law.rolls().withoutVote(standing.union(), stood);
        stood.forEach(
                person -> rules.add(new FilledByAMember(person, !strangers.contains(person), command.heldOn(), since)));
        rules.addAll(law.ledByAWoman(command.office(), stood));
        apply(new FillingRoundHeld(
                command.term(),
                command.office(),
                rounds.held(command.office()) + 1,
                command.heldOn(),
                command.due(),
                command.present(),
                command.votes(),
                command.minutes(),
                command.votes().stream()
                        .filter(each -> parameters.majority().isExceededBy(each.votesFor(), command.due()))
                        .map(FillingVote::person)
                        .findFirst()
                        .orElse(null),
                Judgement.by(standing.edition(), rules)));
    }
}
