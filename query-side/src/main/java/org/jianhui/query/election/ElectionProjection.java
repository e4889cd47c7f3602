package org.jianhui.query.election;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.query.projection.Projection;

/** Keeps the live row of each election case: the fold of its events, and nothing else. */
@ProcessingGroup(ElectionProjection.NAME)
final class ElectionProjection implements Projection {

    static final String NAME = "view-election";

    private final ElectionRows rows;

    ElectionProjection(ElectionRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(ElectionEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        if (event instanceof ElectionOpened) {
            rows.insert(ElectionFold.evolve(null, event, sequence, recordedAt));
            return;
        }
        ElectionView before = rows.find(event.election())
                .orElseThrow(() -> new IllegalStateException("no row for " + event.election()));
        rows.update(ElectionFold.evolve(before, event, sequence, recordedAt));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
