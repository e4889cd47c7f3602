package org.jianhui.command.election.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.election.assembly.MeetingFacts;
import org.jianhui.command.election.ballot.rule.MeetingIsOpen;
import org.jianhui.command.election.ballot.rule.RepeatAgreed;
import org.jianhui.command.election.ballot.rule.VoteIsDue;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The vote on one body in one round. Its life: opened with the names that may be voted on ({@link Ballot}); papers are handed out;
 * two tellers key what they counted, neither seeing the other's figures; if they differ the box is counted again ({@link CountStep});
 * if they agree the system decides who is elected, which round must follow, or that the round is void ({@link Decision}). A void
 * round stays as it is; another ballot repeats it when the superior has agreed. Until the meeting is closed a decided round can
 * be found void too ({@link OutcomeStep}). The signed count sheet is kept with its round ({@link SheetStep}). Only numbers are kept: no paper leads to a voter.
 */
final class Ballot {

    @AggregateIdentifier
    private @Nullable BallotId id;

    @AggregateMember
    private final Box box = new Box();

    @AggregateMember
    private final CountStep countStep = new CountStep(box);

    @AggregateMember
    private final OutcomeStep outcomeStep = new OutcomeStep(box);

    @AggregateMember
    private final SheetStep sheetStep = new SheetStep(box);

    Ballot() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenBallot command, BallotLaw law) {
        MeetingFacts meeting = law.meeting(command.assembly());
        Rule.verify(new MeetingIsOpen(meeting.open()));
        BodyStanding body = Objects.requireNonNull(law.bodies().apply(command.assembly(), command.body()));
        Rule.verify(
                new VoteIsDue(command.body(), body.open(), body.done()),
                new RepeatAgreed(body.voided() != null, body.repeatAgreed()));
        Basis basis = Judgement.by(meeting.edition(), new Nomination(command, meeting, body, law).rules());
        apply(new BallotOpened(
                command.ballot(),
                command.assembly(),
                meeting.election(),
                meeting.union(),
                command.body(),
                body.round() + 1,
                body.next(),
                body.seatsLeft(),
                command.candidates(),
                body.elected(),
                meeting.due(),
                meeting.present(),
                body.voided(),
                basis));
    }

    @EventSourcingHandler
    void evolve(BallotOpened event) {
        id = event.ballot();
    }
}
