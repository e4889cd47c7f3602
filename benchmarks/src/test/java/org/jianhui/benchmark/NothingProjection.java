package org.jianhui.benchmark;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jianhui.query.projection.Projection;

/** Takes in every event, and does nothing with it. */
@ProcessingGroup(NothingProjection.NAME)
final class NothingProjection implements Projection {

    static final String NAME = "view-nothing";

    /** Does not even ask for the event's content, which is parsed only for those who do. */
    @EventHandler(payloadType = Object.class)
    void on(@SequenceNumber long sequence) {
        // what is measured is the way up to here
    }

    @ResetHandler
    void reset() {
        // keeps no rows
    }
}
