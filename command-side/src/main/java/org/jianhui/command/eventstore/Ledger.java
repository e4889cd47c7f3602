package org.jianhui.command.eventstore;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store with one tailing reader per node, woken when a transaction of this node has committed and polling
 * every 200 ms for those of other nodes.
 */
public final class Ledger extends EmbeddedEventStore {

    private static final int POLL_MILLIS = 200;
    private static final int CACHED_EVENTS = 2_000;

    private final EventQueries queries;

    private final Set<Runnable> waiting = new CopyOnWriteArraySet<>();

    Ledger(LogEngine engine, EventQueries queries, LogSignal signal) {
        super(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .cachedEvents(CACHED_EVENTS)
                .timeUnit(TimeUnit.MILLISECONDS)
                .fetchDelay(POLL_MILLIS));
        this.queries = queries;
        signal.onCommit(this::wake);
        engine.onDelivery(() -> waiting.forEach(Runnable::run));
    }

    /** The place of the last committed event; what runs at the same time may still come before it. */
    public SeenAt end() {
        return queries.end();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new WokenStream(super.openStream(token), waiting);
    }

    /** Axon calls this when its unit of work ends, which is before the transaction commits: too early to read. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {}

    private void wake() {
        super.afterCommit(List.of());
    }
}
