package org.jianhui.query.election;

import java.time.LocalDate;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Objector;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * An objection against one candidacy.
 *
 * @param by sealed; null if anonymous
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
                null);
    }

    ObjectionLine ruled(ObjectionRuled event) {
        return new ObjectionLine(
                objection,
                against,
                by,
                grounds,
                receivedOn,
                round,
                late,
                event.ruling(),
                event.reason(),
                event.ruledOn());
    }
}
