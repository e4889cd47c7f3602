package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.UnderReview;
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
        if (dossier.phase() instanceof UnderReview open && isLate(open, command.request(), act) && !open.chased()) {
            apply(new ReplyChased(
                    command.election(),
                    command.request(),
                    dossier.terms().replies(),
                    open.dueOn(),
                    act.receivedOnDate()));
        }
    }

    /** A timer that comes early, again, or after the reply, changes nothing. */
    @CommandHandler
    void decide(EscalateReply command, Act act, ElectionLaw law) {
        if (dossier.phase() instanceof UnderReview open && isLate(open, command.request(), act)) {
            int days = law.reply(dossier.terms().edition()).escalateAfterDays();
            LocalDate from = open.dueOn().plusDays(days + 1L);
            if (open.chased() && !open.escalated() && !act.receivedOnDate().isBefore(from)) {
                escalate(command, open, act);
            }
        }
    }

    private void escalate(EscalateReply command, UnderReview open, Act act) {
        Terms terms = dossier.terms();
        apply(new ReplyEscalated(
                command.election(),
                command.request(),
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

    private static boolean isLate(UnderReview open, PaperId request, Act act) {
        return open.request().paper().equals(request) && act.receivedOnDate().isAfter(open.dueOn());
    }
}
