package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.term.TermCommand.ChaseReply;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.EscalateReply;
import org.jianhui.kernel.term.TermCommand.MoveReplyToCounty;
import org.jianhui.kernel.term.TermCommand.NoteReelection;
import org.jianhui.kernel.term.TermCommand.NoteReelectionEnded;
import org.jianhui.kernel.term.TermCommand.OverrunTerm;
import org.jianhui.kernel.term.TermCommand.WarnOfEnd;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.ReplyChased;
import org.jianhui.kernel.term.event.ReplyEscalated;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.TermEndWarned;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermOverrun;
import org.jspecify.annotations.Nullable;

/** What time and other cases bring about in a term. All of it, told early, again or too late, changes nothing. */
final class EndingStep {

    private final Standing standing;

    EndingStep(Standing standing) {
        this.standing = standing;
    }

    /** A warning left out during a pause is made up for by the one that is due now. */
    @CommandHandler
    void decide(WarnOfEnd command, Act act, TermLaw law) {
        if (!standing.runs()) {
            return;
        }
        LocalDate today = act.receivedOnDate();
        int due = law.end(standing.edition()).warningDue(standing.lastDay(), today);
        if (due > standing.warned()) {
            apply(new TermEndWarned(command.term(), standing.union(), due, standing.lastDay(), today));
        }
    }

    /** Every new case is noted, also where the end of the one before never was. */
    @CommandHandler
    void decide(NoteReelection command, Act act) {
        if (standing.runs() && !command.election().equals(standing.reelection())) {
            apply(new ReelectionOpened(command.term(), command.election(), act.receivedOnDate()));
        }
    }

    @CommandHandler
    void decide(NoteReelectionEnded command, Act act) {
        if (standing.runs() && command.election().equals(standing.reelection())) {
            apply(new ReelectionEnded(command.term(), command.election(), command.cause(), act.receivedOnDate()));
        }
    }

    @CommandHandler
    void decide(OverrunTerm command, Act act) {
        LocalDate today = act.receivedOnDate();
        if (standing.runs() && !standing.overrun() && today.isAfter(standing.lastDay())) {
            apply(new TermOverrun(
                    command.term(), standing.union(), standing.repliesUnion(), standing.lastDay(), today));
        }
    }

    @CommandHandler
    void decide(ChaseReply command, Act act) {
        Asked open = late(command.request(), act);
        if (open != null) {
            chase(open, act);
        }
    }

    /** Two timers that fell due in a pause may come in either order, so it chases what was not chased. */
    @CommandHandler
    void decide(EscalateReply command, Act act, TermLaw law) {
        Asked open = late(command.request(), act);
        int days = law.reply(standing.edition()).escalateAfterDays();
        if (open != null
                && !open.escalated()
                && act.receivedOnDate().isAfter(open.dueOn().plusDays(days))) {
            chase(open, act);
            apply(new ReplyEscalated(
                    command.term(),
                    command.request(),
                    standing.repliesUnion(),
                    standing.county(),
                    open.dueOn(),
                    act.receivedOnDate()));
        }
    }

    private @Nullable Asked late(PaperId request, Act act) {
        Asked open = standing.asked();
        return open != null
                        && open.request().paper().equals(request)
                        && act.receivedOnDate().isAfter(open.dueOn())
                ? open
                : null;
    }

    private void chase(Asked open, Act act) {
        if (!open.chased()) {
            apply(new ReplyChased(
                    standing.term(),
                    open.request().paper(),
                    standing.repliesUnion(),
                    open.dueOn(),
                    act.receivedOnDate()));
        }
    }

    @CommandHandler
    void decide(MoveReplyToCounty command) {
        if (standing.runs() && !command.to().equals(standing.repliesUnion())) {
            apply(new ReplyMovedToCounty(
                    command.term(), standing.repliesUnion(), command.to(), command.conflicted(), command.reason()));
        }
    }

    @CommandHandler
    void decide(EndTerm command) {
        if (standing.runs()) {
            apply(new TermEnded(command.term(), standing.union(), command.cause(), command.lastDay()));
        }
    }
}
