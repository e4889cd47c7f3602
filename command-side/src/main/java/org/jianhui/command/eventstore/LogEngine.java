package org.jianhui.command.eventstore;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's storage engine on {@code log.event}: appends through the journal, reads what no later commit can precede. */
final class LogEngine implements EventStorageEngine {

    private final Journal journal;
    private final EventQueries queries;
    private final EventSerializer serializer;
    private final EventSerializer tailSerializer;
    private final EventUpcaster upcasters;
    private final int batchSize;
    private volatile Runnable delivered = () -> {};

    LogEngine(
            Journal journal,
            EventQueries queries,
            EventSerializer serializer,
            EventSerializer tailSerializer,
            EventUpcaster upcasters,
            int batchSize) {
        this.journal = journal;
        this.queries = queries;
        this.serializer = serializer;
        this.tailSerializer = tailSerializer;
        this.upcasters = upcasters;
        this.batchSize = batchSize;
    }

    /** @param delivered is run when the node's one tailing reader has handed on a batch */
    void onDelivery(Runnable delivered) {
        this.delivered = delivered;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        journal.append(events);
    }

    @Override
    public void appendEvents(EventMessage<?>... events) {
        journal.append(List.of(events));
    }

    /** Snapshots are not kept: streams are short, and a fold of all events is the truth. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        DomainEventStream stored = EventStreamUtils.upcastAndDeserializeDomainEvents(
                queries.stream(stream, firstSequence).stream(), serializer, upcasters);
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? DomainEventStream.concat(stored, DomainEventStream.of(journal.pending(stream, firstSequence)))
                : stored;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        Optional<Long> pending = TransactionSynchronizationManager.isActualTransactionActive()
                ? journal.pending(stream, 0).stream()
                        .map(DomainEventMessage::getSequenceNumber)
                        .max(Long::compare)
                : Optional.empty();
        return pending.isPresent() ? pending : queries.lastSequence(stream);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        Iterator<StoredEvent> tail = new Tail(token == null ? LogToken.START : (LogToken) token, mayBlock);
        Stream<StoredEvent> entries =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(tail, Spliterator.ORDERED), false);
        return EventUtils.upcastAndDeserializeTrackedEvents(entries, tailSerializer, upcasters);
    }

    @Override
    public TrackingToken createTailToken() {
        return LogToken.START;
    }

    @Override
    public TrackingToken createHeadToken() {
        return queries.horizon();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return queries.before(instant).orElseGet(queries::horizon);
    }

    /** Reads batch after batch until nothing settled is left. Only Axon's tailing reader asks with {@code mayBlock}. */
    private final class Tail implements Iterator<StoredEvent> {

        private final Queue<StoredEvent> batch = new ArrayDeque<>();
        private final boolean tailing;
        private LogToken last;
        private boolean handedOn;

        private Tail(LogToken start, boolean tailing) {
            this.last = start;
            this.tailing = tailing;
        }

        @Override
        public boolean hasNext() {
            if (batch.isEmpty()) {
                if (handedOn && tailing) {
                    delivered.run();
                }
                handedOn = false;
                batch.addAll(queries.after(last, batchSize));
            }
            return !batch.isEmpty();
        }

        @Override
        public StoredEvent next() {
            StoredEvent next = batch.remove();
            last = next.trackingToken();
            handedOn = true;
            return next;
        }
    }
}
