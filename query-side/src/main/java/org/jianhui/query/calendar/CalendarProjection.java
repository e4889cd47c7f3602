package org.jianhui.query.calendar;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.jianhui.kernel.calendar.event.CalendarEditionProposed;
import org.jianhui.kernel.calendar.event.CalendarEditionRejected;
import org.jianhui.query.projection.Projection;

/** Keeps the proposals and the newest imported edition. */
@ProcessingGroup(CalendarProjection.NAME)
final class CalendarProjection implements Projection {

    static final String NAME = "view-calendar";

    private final CalendarRows rows;

    CalendarProjection(CalendarRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(CalendarEditionProposed event, @Timestamp Instant recordedAt) {
        rows.propose(new ProposedEdition(
                event.edition(),
                event.superior(),
                event.basedOn(),
                event.notice(),
                recordedAt,
                ProposalState.OPEN,
                null,
                null));
    }

    @EventHandler
    void on(CalendarEditionImported event, @Timestamp Instant recordedAt) {
        rows.decide(rows.proposal(event.edition()).decided(ProposalState.IMPORTED, recordedAt, null));
        rows.current(event.content());
    }

    @EventHandler
    void on(CalendarEditionRejected event, @Timestamp Instant recordedAt) {
        rows.decide(rows.proposal(event.edition()).decided(ProposalState.REJECTED, recordedAt, event.reason()));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
