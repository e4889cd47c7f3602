package org.jianhui.command.eventstore;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jianhui.kernel.act.SeenAt;

/**
 * Axon's event store with one tailing reader per node, woken when a transaction of this node has committed and polling
 * every 200 ms for those of other nodes.
 */
public final class Ledger extends EmbeddedEventStore {

    private static final int POLL_MILLIS = 200;
    private static final int CACHED_EVENTS = 2_000;

    private final EventQueries queries;

    Ledger(EventStorageEngine engine, EventQueries queries, LogSignal signal) {
        super(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .cachedEvents(CACHED_EVENTS)
                .timeUnit(TimeUnit.MILLISECONDS)
                .fetchDelay(POLL_MILLIS));
        this.queries = queries;
        signal.onCommit(this::wake);
    }

    /** The place of the last committed event; what runs at the same time may still come before it. */
    public SeenAt end() {
        return queries.end();
    }

    /** Axon calls this when its unit of work ends, which is before the transaction commits: too early to read. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {}

    private void wake() {
        super.afterCommit(List.of());
    }
}
