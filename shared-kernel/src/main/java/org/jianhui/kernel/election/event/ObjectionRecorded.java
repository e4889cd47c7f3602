package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Objector;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * An objection was received; it blocks this candidacy until it is ruled on, nobody else (E-07).
 *
 * @param round the notice it was raised against
 * @param late received after the last day of the notice
 */
@EventName("election.objection-recorded")
public record ObjectionRecorded(
        ElectionId election,
        ObjectionId objection,
        Candidacy against,
        @Nullable Objector by,
        Envelope grounds,
        LocalDate receivedOn,
        int round,
        boolean late)
        implements ElectionEvent {}
