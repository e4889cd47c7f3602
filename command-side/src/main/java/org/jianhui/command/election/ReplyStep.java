package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Awaiting;
import org.jianhui.command.election.rule.RepliesComeFromOneUnion;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.election.ElectionCommand.ChaseReply;
import org.jianhui.kernel.election.ElectionCommand.EscalateReply;
import org.jianhui.kernel.election.ElectionCommand.MoveReplyToCounty;
import org.jianhui.kernel.election.event.ReplyChased;
import org.jianhui.kernel.election.event.ReplyEscalated;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Rule;

/** A late reply is chased and escalated, never a reason to go on without it; a conflicted one moves up (I-31, I-37). */
final class ReplyStep {

    private final Dossier dossier;

    ReplyStep(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A timer that comes early, again, or after the reply, changes nothing. */
    @CommandHandler
    void decide(ChaseReply command, Act act) {
        if (dossier.phase() instanceof Awaiting waiting && isLate(waiting.open(), command.request(), act)) {
            chase(waiting.open(), act);
        }
    }

    /** As the chasing; two timers that fell due in a pause may come in either order, so it chases what was not chased. */
    @CommandHandler
    void decide(EscalateReply command, Act act, ElectionLaw law) {
        if (dossier.phase() instanceof Awaiting waiting && isLate(waiting.open(), command.request(), act)) {
            int days = law.reply(dossier.terms().edition()).escalateAfterDays();
            OpenRequest open = waiting.open();
            LocalDate from = open.dueOn().plusDays(days + 1L);
            if (!open.escalated() && !act.receivedOnDate().isBefore(from)) {
                chase(open, act);
                escalate(open, act);
            }
        }
    }

    private void chase(OpenRequest open, Act act) {
        if (!open.chased()) {
            Terms terms = dossier.terms();
            PaperId request = open.paper().paper();
            apply(new ReplyChased(terms.election(), request, terms.replies(), open.dueOn(), act.receivedOnDate()));
        }
    }

    private void escalate(OpenRequest open, Act act) {
        Terms terms = dossier.terms();
        apply(new ReplyEscalated(
                terms.election(),
                open.paper().paper(),
                terms.replies(),
                terms.countyUnion(),
                open.dueOn(),
                act.receivedOnDate()));
    }

    /** The union to which the reply has already moved changes nothing. */
    @CommandHandler
    void decide(MoveReplyToCounty command) {
        Terms terms = dossier.terms();
        if (command.to().equals(terms.replies())) {
            return;
        }
        Rule.verify(
                dossier.stillOpen(), new RepliesComeFromOneUnion(terms.replies(), command.to(), terms.upperUnion()));
        apply(new ReplyMovedToCounty(
                command.election(), terms.replies(), command.to(), command.conflicted(), command.reason()));
    }

    private static boolean isLate(OpenRequest open, PaperId request, Act act) {
        return open.paper().paper().equals(request) && act.receivedOnDate().isAfter(open.dueOn());
    }
}
