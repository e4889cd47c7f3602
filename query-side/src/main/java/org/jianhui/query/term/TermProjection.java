package org.jianhui.query.term;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.query.projection.Projection;

/** Keeps the live row of each term: the fold of its events, and nothing else. */
@ProcessingGroup(TermProjection.NAME)
final class TermProjection implements Projection {

    static final String NAME = "view-term";

    private final TermRows rows;

    TermProjection(TermRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(TermEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        if (event instanceof TermBegan) {
            rows.insert(TermFold.evolve(null, event, sequence, recordedAt));
            return;
        }
        TermView before =
                rows.find(event.term()).orElseThrow(() -> new IllegalStateException("no row for " + event.term()));
        rows.update(TermFold.evolve(before, event, sequence, recordedAt));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
