package org.jianhui.query.founding.history;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Keeps the live row of each historic case: the fold of its events, and nothing else. */
@ProcessingGroup(HistoryProjection.NAME)
final class HistoryProjection implements Projection {

    static final String NAME = "view-union-history";

    private final HistoryRows rows;

    HistoryProjection(HistoryRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(
            HistoryEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MetaDataValue(ActMetadata.ACCOUNT) @Nullable String account) {
        HistoryFold.Told told = new HistoryFold.Told(sequence, recordedAt, account);
        if (event instanceof HistoryOpened) {
            rows.insert(HistoryFold.evolve(null, event, told));
            return;
        }
        HistoryView before = rows.find(event.history())
                .orElseThrow(() -> new IllegalStateException("no row for " + event.history()));
        rows.update(HistoryFold.evolve(before, event, told));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
