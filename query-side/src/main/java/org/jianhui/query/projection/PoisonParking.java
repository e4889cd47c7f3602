package org.jianhui.query.projection;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one event that cannot be taken in from holding up the others. The batch is tried again; an event that has failed
 * {@value #ATTEMPTS} times for a reason of its own is parked with all that follows in its stream. What the database or
 * the network refuses for the moment is not counted.
 */
final class PoisonParking implements MessageHandlerInterceptor<EventMessage<?>> {

    static final int ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(PoisonParking.class);

    private final String projection;
    private final ParkedEvents parked;
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private volatile boolean oneByOne;

    PoisonParking(String projection, ParkedEvents parked) {
        this.projection = projection;
        this.parked = parked;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (!(unit.getMessage() instanceof DomainEventMessage<?> event)) {
            return chain.proceed();
        }
        Set<String> set = unit.getOrComputeResource(projection + ".parked", key -> begun(unit));
        @Nullable Failure failure = failures.get(event.getIdentifier());
        if (failure != null && failure.times() >= ATTEMPTS && set.add(event.getAggregateIdentifier())) {
            parked.park(projection, event.getAggregateIdentifier(), failure.cause());
            unit.afterCommit(done -> failures.remove(event.getIdentifier()));
        }
        if (set.contains(event.getAggregateIdentifier())) {
            parked.add(projection, event.getAggregateIdentifier(), event.getSequenceNumber());
            return null;
        }
        try {
            Object taken = chain.proceed();
            if (oneByOne) {
                BatchedRows.write(unit);
            }
            return taken;
        } catch (Exception e) {
            count(event, e);
            throw e;
        }
    }

    /**
     * Once for each batch, before anything of it touches a row. A batch that failed is taken in again event by event, so that
     * what could not be written is laid to the event it came of.
     */
    private Set<String> begun(UnitOfWork<?> unit) {
        unit.onRollback(done -> oneByOne = true);
        unit.afterCommit(done -> oneByOne = false);
        parked.share(projection);
        return parked.streams(projection);
    }

    private void count(DomainEventMessage<?> event, Exception e) {
        if (Trouble.isPassing(e)) {
            return;
        }
        Failure now = failures.merge(
                event.getIdentifier(), new Failure(1, Trouble.describe(e)), (before, first) -> before.again(first));
        LOG.warn(
                "{} could not take in {} of {} (attempt {}): {}",
                projection,
                event.getSequenceNumber(),
                event.getAggregateIdentifier(),
                now.times(),
                now.cause());
    }

    private record Failure(int times, String cause) {

        Failure again(Failure next) {
            return new Failure(times + 1, next.cause);
        }
    }
}
