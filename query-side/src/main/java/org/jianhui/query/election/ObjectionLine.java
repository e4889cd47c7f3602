package org.jianhui.query.election;

import java.time.LocalDate;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Objector;
import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.RulingChased;
import org.jianhui.kernel.election.event.RulingEscalated;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * An objection against one candidacy.
 *
 * @param by sealed; null if anonymous
 * @param period the time for the ruling; null where none was counted
 * @param chasedOn when the superior was reminded of the overdue ruling; null if not yet
 * @param escalatedOn when the level above was told; null if not yet
 * @param ruling null while it is open and blocks the candidacy
 */
public record ObjectionLine(
        ObjectionId objection,
        Candidacy against,
        @Nullable Objector by,
        Envelope grounds,
        LocalDate receivedOn,
        int round,
        boolean late,
        @Nullable RulingPeriod period,
        @Nullable LocalDate chasedOn,
        @Nullable LocalDate escalatedOn,
        @Nullable ObjectionRuling ruling,
        @Nullable Envelope reason,
        @Nullable LocalDate ruledOn) {

    static ObjectionLine of(ObjectionRecorded event) {
        return new ObjectionLine(
                event.objection(),
                event.against(),
                event.by(),
                event.grounds(),
                event.receivedOn(),
                event.round(),
                event.late(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same after the event; unchanged by what is about another one. */
    ObjectionLine after(ElectionEvent event) {
        if (event instanceof RulingTimeCounted e && e.objection().equals(objection)) {
            return waiting(e.period(), chasedOn, escalatedOn);
        } else if (event instanceof RulingChased e && e.objection().equals(objection)) {
            return waiting(period, e.chasedOn(), escalatedOn);
        } else if (event instanceof RulingEscalated e && e.objection().equals(objection)) {
            return waiting(period, chasedOn, e.escalatedOn());
        } else if (event instanceof ObjectionRuled e && e.objection().equals(objection)) {
            return ruled(e.ruling(), e.reason(), e.ruledOn());
        }
        return this;
    }

    /** Whether it is open and should have been ruled on before this day. */
    public boolean overdue(LocalDate today) {
        return ruling == null && period != null && period.isLate(today);
    }

    private ObjectionLine waiting(
            @Nullable RulingPeriod until, @Nullable LocalDate chased, @Nullable LocalDate escalated) {
        return new ObjectionLine(
                objection,
                against,
                by,
                grounds,
                receivedOn,
                round,
                late,
                until,
                chased,
                escalated,
                ruling,
                reason,
                ruledOn);
    }

    private ObjectionLine ruled(ObjectionRuling how, Envelope why, LocalDate on) {
        return new ObjectionLine(
                objection, against, by, grounds, receivedOn, round, late, period, chasedOn, escalatedOn, how, why, on);
    }
}
