package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.term.rule.AfterTheVacancy;
import org.jianhui.command.term.rule.OfficeVacant;
import org.jianhui.command.term.rule.SubstituteIsNext;
import org.jianhui.command.term.rule.SubstitutionForAMember;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.TermCommand.RecordDeclinedSeat;
import org.jianhui.kernel.term.event.SubstituteDeclined;

/** Who is next in votes says, on paper, that the seat is not wanted; only then is whoever comes after the next. */
final class DeclineStep {

    private final Standing standing;
    private final Seats seats;
    private final NextInVotes nextInVotes;

    DeclineStep(Standing standing, Seats seats, NextInVotes nextInVotes) {
        this.standing = standing;
        this.seats = seats;
        this.nextInVotes = nextInVotes;
    }

    @CommandHandler
    void decide(RecordDeclinedSeat command, Act act, TermLaw law) {
        Optional<LocalDate> vacantFrom = seats.vacantFrom(command.office());
        Rule.verify(
                standing.stillOpen(),
                standing.due("decline", standing.asked() == null),
                new OfficeVacant(command.office(), vacantFrom.isPresent()));
        apply(new SubstituteDeclined(
                command.term(),
                command.person(),
                command.office(),
                command.declinedOn(),
                command.proof(),
                Judgement.by(
                        standing.edition(),
                        new SubstitutionForAMember(Filling.SUBSTITUTION, command.office()),
                        new SubstituteIsNext(
                                true, command.person(), nextInVotes.next(command.office(), command.declinedOn(), law)),
                        new AfterTheVacancy("declinedOn", command.declinedOn(), vacantFrom.orElseThrow()),
                        new NotInTheFuture("declinedOn", command.declinedOn(), act.receivedOnDate()),
                        law.proofs().rule(List.of(command.proof())))));
    }
}
