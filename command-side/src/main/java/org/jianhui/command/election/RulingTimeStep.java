package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Objections.Open;
import org.jianhui.command.election.Phase.Ended;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.RulingCommand.ChaseRuling;
import org.jianhui.kernel.election.RulingCommand.EscalateRuling;
import org.jianhui.kernel.election.RulingCommand.RecountRulings;
import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.election.event.RulingChased;
import org.jianhui.kernel.election.event.RulingEscalated;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/** A late ruling is chased and escalated; the objection blocks its candidacy all the while, and nobody else (E-07, I-31). */
final class RulingTimeStep {

    private final Dossier dossier;

    RulingTimeStep(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A timer that comes early, again, or after the ruling, changes nothing. */
    @CommandHandler
    void decide(ChaseRuling command, Act act) {
        Open open = late(command.objection(), act);
        if (open != null) {
            chase(command.objection(), open, act);
        }
    }

    /** As the chasing; two timers that fell due in a pause may come in either order, so it chases what was not chased. */
    @CommandHandler
    void decide(EscalateRuling command, Act act) {
        Open open = late(command.objection(), act);
        if (open != null && !open.escalated() && open.period() != null) {
            RulingPeriod period = open.period();
            if (!act.receivedOnDate().isBefore(period.escalateOn())) {
                chase(command.objection(), open, act);
                Terms terms = dossier.terms();
                apply(new RulingEscalated(
                        terms.election(),
                        command.objection(),
                        terms.replies(),
                        terms.countyUnion(),
                        period.dueOn(),
                        act.receivedOnDate()));
            }
        }
    }

    /** An edition that changes nothing for an objection tells nothing. */
    @CommandHandler
    void decide(RecountRulings command, ElectionLaw law) {
        if (dossier.phase() instanceof Ended) {
            return;
        }
        String edition = dossier.terms().edition();
        WorkingCalendar calendar = law.calendars().edition(command.calendar());
        dossier.objections().open().forEach((objection, open) -> {
            RulingPeriod before = open.period();
            if (before != null) {
                RulingPeriod after = RulingPeriod.received(before.receivedOn(), law.objections(edition), calendar);
                boolean same = before.days().equals(after.days()) && before.provisional() == after.provisional();
                if (!same) {
                    apply(new RulingTimeCounted(command.election(), objection, before, after, basis(edition)));
                }
            }
        });
    }

    static Basis basis(String edition) {
        return new Basis(edition, List.of("E-07", "I-31"), List.of());
    }

    private @Nullable Open late(ObjectionId objection, Act act) {
        Open open = dossier.objections().open(objection);
        boolean runs = !(dossier.phase() instanceof Ended);
        return runs && open != null && open.isLate(act.receivedOnDate()) ? open : null;
    }

    private void chase(ObjectionId objection, Open open, Act act) {
        if (!open.chased() && open.period() != null) {
            Terms terms = dossier.terms();
            apply(new RulingChased(
                    terms.election(), objection, terms.replies(), open.period().dueOn(), act.receivedOnDate()));
        }
    }
}
