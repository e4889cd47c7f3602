package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.Approved;
import org.jianhui.command.founding.Phase.Asked;
import org.jianhui.command.founding.Phase.Ended;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.founding.FoundingCommand.ChaseReply;
import org.jianhui.kernel.founding.FoundingCommand.EscalateReply;
import org.jianhui.kernel.founding.FoundingCommand.MoveReplyToCounty;
import org.jianhui.kernel.founding.FoundingCommand.RemindGroup;
import org.jianhui.kernel.founding.event.GroupReminded;
import org.jianhui.kernel.founding.event.ReplyChased;
import org.jianhui.kernel.founding.event.ReplyEscalated;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.PaperId;

/** A late reply is chased and escalated, never a reason to go on without it; a conflicted one moves up (I-31, I-37). */
final class ReminderStep {

    private final Dossier dossier;

    ReminderStep(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A timer that comes early, again, or after the reply, changes nothing. */
    @CommandHandler
    void decide(ChaseReply command, Act act) {
        if (dossier.phase() instanceof Asked open && isLate(open, command.request(), act)) {
            chase(open, act);
        }
    }

    /** As the chasing; two timers that fell due in a pause may come in either order, so it chases what was not chased. */
    @CommandHandler
    void decide(EscalateReply command, Act act, FoundingLaw law) {
        if (dossier.phase() instanceof Asked open && isLate(open, command.request(), act)) {
            int days = law.reply(dossier.terms().edition()).escalateAfterDays();
            LocalDate from = open.dueOn().plusDays(days + 1L);
            if (!open.escalated() && !act.receivedOnDate().isBefore(from)) {
                chase(open, act);
                Terms terms = dossier.terms();
                apply(new ReplyEscalated(
                        terms.founding(),
                        open.request().paper(),
                        terms.replies(),
                        terms.countyUnion(),
                        open.dueOn(),
                        act.receivedOnDate()));
            }
        }
    }

    /** A timer that comes early, or after the group is there, changes nothing. */
    @CommandHandler
    void decide(RemindGroup command, Act act, FoundingLaw law) {
        if (dossier.phase() instanceof Approved approved
                && law.isOverdue(act.receivedOnDate(), approved.groupDueOn())) {
            apply(new GroupReminded(command.founding(), approved.groupDueOn(), act.receivedOnDate()));
        }
    }

    private void chase(Asked open, Act act) {
        if (!open.chased()) {
            Terms terms = dossier.terms();
            PaperId request = open.request().paper();
            apply(new ReplyChased(terms.founding(), request, terms.replies(), open.dueOn(), act.receivedOnDate()));
        }
    }

    /** The union to which the reply has already moved changes nothing. */
    @CommandHandler
    void decide(MoveReplyToCounty command) {
        Terms terms = dossier.terms();
        if (command.to().equals(terms.replies()) || dossier.phase() instanceof Ended) {
            return;
        }
        apply(new ReplyMovedToCounty(
                command.founding(), terms.replies(), command.to(), command.conflicted(), command.reason()));
    }

    private static boolean isLate(Asked open, PaperId request, Act act) {
        return open.request().paper().equals(request) && act.receivedOnDate().isAfter(open.dueOn());
    }
}
