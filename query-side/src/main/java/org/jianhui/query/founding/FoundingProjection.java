package org.jianhui.query.founding;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.query.projection.Projection;

/** Keeps the live row of each founding: the fold of its events, and nothing else. */
@ProcessingGroup(FoundingProjection.NAME)
final class FoundingProjection implements Projection {

    static final String NAME = "view-founding";

    private final FoundingRows rows;

    FoundingProjection(FoundingRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(FoundingEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        if (event instanceof ApplicationFiled) {
            rows.insert(FoundingFold.evolve(null, event, sequence, recordedAt));
            return;
        }
        FoundingView before = rows.find(event.founding())
                .orElseThrow(() -> new IllegalStateException("no row for " + event.founding()));
        rows.update(FoundingFold.evolve(before, event, sequence, recordedAt));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
