package org.jianhui.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** The streams that a view made anew leaves out from an event on that it cannot take in, as the live one parks them. */
final class LeftOut {

    private final Map<String, LeftOutStream> streams = new HashMap<>();

    void from(DomainEventMessage<?> event, String cause) {
        streams.put(
                event.getAggregateIdentifier(), new LeftOutStream(cause, event.getSequenceNumber(), new ArrayList<>()));
    }

    void from(String stream, long first) {
        streams.put(stream, new LeftOutStream("", first, new ArrayList<>()));
    }

    boolean has(DomainEventMessage<?> event) {
        @Nullable LeftOutStream left = streams.get(event.getAggregateIdentifier());
        return left != null && event.getSequenceNumber() >= left.first();
    }

    void passed(DomainEventMessage<?> event) {
        Objects.requireNonNull(streams.get(event.getAggregateIdentifier()))
                .passed()
                .add(event.getSequenceNumber());
    }

    Map<String, LeftOutStream> streams() {
        return Map.copyOf(streams);
    }
}
