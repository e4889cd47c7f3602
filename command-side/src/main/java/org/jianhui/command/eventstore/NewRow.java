package org.jianhui.command.eventstore;

import java.time.Instant;
import java.util.UUID;
import org.jianhui.proof.EventHash;

/** A row of {@code log.event} about to be inserted; order, transaction and position are the database's to give. */
record NewRow(
        UUID id,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        String payload,
        String metadata,
        byte[] hash) {

    static NewRow of(PendingEvent event, long sequence, String type, int revision, String payload, String metadata) {
        byte[] hash = EventHash.of(
                event.id(), event.stream(), sequence, type, revision, event.recordedAt(), payload, metadata);
        return new NewRow(
                event.id(), event.stream(), sequence, type, revision, event.recordedAt(), payload, metadata, hash);
    }
}
