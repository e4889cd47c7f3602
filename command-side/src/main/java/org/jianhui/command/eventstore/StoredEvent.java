package org.jianhui.command.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row of the log as Axon reads it; payload and metadata are parsed only where a handler wants them. */
record StoredEvent(
        LogToken trackingToken,
        String stream,
        long sequence,
        String name,
        String revision,
        String id,
        Instant recordedAt,
        String payload,
        String metadata)
        implements TrackedEventData<String>, DomainEventData<String> {

    /** What kind of stream it is: {@code election} of {@code election-5f…}, or the whole name of a single one. */
    @Override
    public String getType() {
        int dash = stream.indexOf('-');
        return dash < 0 ? stream : stream.substring(0, dash);
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(metadata, String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(payload, String.class, name, revision);
    }
}
