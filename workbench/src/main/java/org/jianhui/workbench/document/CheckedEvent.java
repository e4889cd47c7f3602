package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.query.inspection.CaseEvent;
import org.jspecify.annotations.Nullable;

/** @param after what the case's list of events is read from so that it begins with this one; null for its beginning */
@Schema(name = "PaperPartEvent")
record CheckedEvent(
        String eventId,
        String type,
        long sequence,
        Instant recordedAt,
        SeenAt place,
        String hash,
        @Nullable String after) {

    static CheckedEvent of(TracedEvent traced) {
        CaseEvent event = traced.event();
        return new CheckedEvent(
                event.eventId(),
                event.type(),
                event.sequence(),
                event.recordedAt(),
                event.place(),
                event.hash(),
                traced.after());
    }
}
