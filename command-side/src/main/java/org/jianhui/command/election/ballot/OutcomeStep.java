package org.jianhui.command.election.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.assembly.rule.EveryBodyHasItsResult;
import org.jianhui.command.election.ballot.rule.MeetingIsOpen;
import org.jianhui.command.election.ballot.rule.NoLaterRoundStands;
import org.jianhui.command.election.ballot.rule.NoOtherBodyIsVotedAgain;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** A round does not count, is repeated, or is left as it is. */
final class OutcomeStep {

    private final Box box;

    OutcomeStep(Box box) {
        this.box = box;
    }

    @CommandHandler
    void decide(VoidRound command, BallotLaw law) {
        Rule.verify(box.due("void", !box.isVoid()));
        ReasonStated stated = new ReasonStated(command.reason());
        RoundDecided decided = box.decided();
        BallotOpened paper = box.opened();
        Basis basis = decided == null
                ? Judgement.by(box.edition(), stated)
                : takenBack(
                        decided,
                        Judgement.by(
                                box.edition(),
                                stated,
                                new MeetingIsOpen(law.meeting(paper.assembly()).open()),
                                new NoLaterRoundStands(law.later().apply(command.ballot())),
                                new NoOtherBodyIsVotedAgain(law.again().apply(command.ballot()))));
        apply(new RoundVoided(
                command.ballot(),
                paper.assembly(),
                paper.body(),
                paper.round(),
                decided == null ? VoidCause.IRREGULARITY : VoidCause.FOUND_AFTER_DECISION,
                command.reason(),
                basis));
    }

    /** Names who was elected by the round that does not count. */
    private static Basis takenBack(RoundDecided decided, Basis basis) {
        List<Fact> facts = new ArrayList<>(basis.facts());
        facts.add(Fact.of("takenBack", decided.result().elected()));
        return new Basis(basis.edition(), basis.rules(), facts);
    }

    /** Of several void rounds the first is repeated, which was voided last. */
    @CommandHandler
    void decide(ApproveRepeat command, Act act, BallotLaw law) {
        BodyStanding body = Objects.requireNonNull(
                law.bodies().apply(box.opened().assembly(), box.opened().body()));
        boolean last = command.ballot().equals(body.voided());
        Rule.verify(box.due("repeat", box.awaitsRepeat() && last), new ReasonStated(command.reason()));
        apply(new RepeatApproved(
                command.ballot(),
                box.opened().assembly(),
                box.opened().body(),
                Objects.requireNonNull(act.actor().person()),
                command.reason()));
    }

    /** Only instead of the round that would follow: as soon as that is open, it decides. */
    @CommandHandler
    void decide(LeaveSeatsOpen command, BallotLaw law) {
        BallotOpened paper = box.opened();
        BodyStanding body = Objects.requireNonNull(law.bodies().apply(paper.assembly(), paper.body()));
        RoundDecided decided = box.decided();
        Rule.verify(box.due(
                "leave-open",
                decided != null
                        && !box.isVoid()
                        && decided.next() != null
                        && !box.isFilled()
                        && !body.open()
                        && body.round() == paper.round()));
        TallyResult result = Objects.requireNonNull(decided).result();
        List<PersonId> out = law.candidacies().out(paper.election(), paper.body());
        boolean empty = Elected.of(paper, result, out).isEmpty();
        Basis basis = Judgement.by(
                box.edition(),
                new ReasonStated(command.reason()),
                new EveryBodyHasItsResult(empty ? List.of(paper.body()) : List.of()));
        apply(Elected.by(paper, result, out, result.tiedSeats() + result.unfilled(), basis));
    }
}
