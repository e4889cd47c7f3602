package org.jianhui.query.election.assembly;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.query.projection.Projection;

/** Keeps the live row of each meeting: the fold of its events and those of its ballots, and nothing else. */
@ProcessingGroup(AssemblyProjection.NAME)
final class AssemblyProjection implements Projection {

    static final String NAME = "view-assembly";

    private final AssemblyRows rows;

    AssemblyProjection(AssemblyRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(AssemblyEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        if (event instanceof AssemblyConvened) {
            rows.insert(AssemblyFold.evolve(null, event, sequence, recordedAt));
            return;
        }
        rows.update(AssemblyFold.evolve(row(event.assembly()), event, sequence, recordedAt));
    }

    @EventHandler
    void on(BallotEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof BallotOpened opened) {
            rows.ballot(opened.ballot(), opened.assembly());
        }
        AssemblyId assembly = rows.meeting(event.ballot())
                .orElseThrow(() -> new IllegalStateException("no meeting for " + event.ballot()));
        rows.update(AssemblyFold.evolve(row(assembly), event, recordedAt));
    }

    private AssemblyView row(AssemblyId assembly) {
        return rows.find(assembly).orElseThrow(() -> new IllegalStateException("no row for " + assembly));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
