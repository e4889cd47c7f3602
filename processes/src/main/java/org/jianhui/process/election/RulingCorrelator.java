package org.jianhui.process.election;

import static org.jianhui.process.engine.Waiting.at;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.Timers;
import org.jianhui.process.engine.Waiting;
import org.jianhui.process.reply.Midnight;

/** Lets each objection wait for its ruling, for as long as the working calendar says, and ends the waiting (E-07). */
class RulingCorrelator implements Correlator {

    private final Procedures procedures;
    private final Timers timers;

    RulingCorrelator(Procedures procedures, Timers timers) {
        this.procedures = procedures;
        this.timers = timers;
    }

    /** Counted for the first time, the waiting begins; counted again, its timers move. */
    @EventHandler
    void on(RulingTimeCounted event) {
        RulingPeriod period = event.period();
        Instant chase = Midnight.after(period.dueOn());
        Instant escalate = Midnight.at(period.escalateOn());
        if (event.before() == null) {
            procedures.message(
                    ElectionProcess.OBJECTION_RECORDED,
                    event.election(),
                    Map.of(
                            ElectionProcess.OBJECTION,
                            event.objection(),
                            RulingProcess.CHASE_AT,
                            chase,
                            RulingProcess.ESCALATE_AT,
                            escalate));
        } else {
            timers.move(about(event, RulingProcess.CHASE_DUE), chase, "CALENDAR_EDITION");
            timers.move(about(event, RulingProcess.ESCALATE_DUE), escalate, "CALENDAR_EDITION");
            procedures.due(about(event, RulingProcess.RULE_ON_OBJECTION), chase);
        }
    }

    @EventHandler
    void on(ObjectionRuled event) {
        procedures.complete(about(event.election(), event.objection(), RulingProcess.RULE_ON_OBJECTION), Map.of());
    }

    private static Waiting about(RulingTimeCounted event, String element) {
        return about(event.election(), event.objection(), element);
    }

    private static Waiting about(ElectionId election, ObjectionId objection, String element) {
        return at(election, element).where(RulingProcess.OBJECTION_ID, objection.value());
    }
}
