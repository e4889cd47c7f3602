package org.jianhui.command.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event of the running transaction, not yet inserted.
 *
 * @param sequence in its stream, or {@link #AT_COMMIT} where the head row of the stream will give it
 * @param message as the aggregate published it; null for what the journal records itself
 */
record PendingEvent(
        UUID id,
        String stream,
        long sequence,
        Object payload,
        Map<String, ?> metadata,
        Instant recordedAt,
        @Nullable DomainEventMessage<?> message) {

    static final long AT_COMMIT = -1;

    /** PostgreSQL keeps microseconds and rounds the rest: cut before the hash is taken. */
    PendingEvent {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    boolean numberedAtCommit() {
        return sequence == AT_COMMIT;
    }
}
