package org.jianhui.command.election.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.assembly.rule.EveryBodyHasItsResult;
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
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** A round does not count, is repeated, or is left as it is. */
final class OutcomeStep {

    private final Box box;

    OutcomeStep(Box box) {
        this.box = box;
    }

    @CommandHandler
    void decide(VoidRound command) {
        Rule.verify(box.due("void", box.isOpen()));
        ReasonStated stated = new ReasonStated(command.reason());
        Basis basis = Judgement.by(box.edition(), stated);
        BallotOpened paper = box.opened();
        apply(new RoundVoided(
                command.ballot(),
                paper.assembly(),
                paper.body(),
                paper.round(),
                VoidCause.IRREGULARITY,
                command.reason(),
                basis));
    }

    @CommandHandler
    void decide(ApproveRepeat command, Act act) {
        Rule.verify(box.due("repeat", box.awaitsRepeat()), new ReasonStated(command.reason()));
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
