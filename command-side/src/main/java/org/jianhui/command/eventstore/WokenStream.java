package org.jianhui.command.eventstore;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** A stream that tells its reader when events have arrived; Axon's own lets processors look every 500 ms. */
final class WokenStream implements TrackingEventStream {

    private final TrackingEventStream stream;
    private final Set<Runnable> waiting;
    private @Nullable Runnable callback;

    WokenStream(TrackingEventStream stream, Set<Runnable> waiting) {
        this.stream = stream;
        this.waiting = waiting;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable reader) {
        callback = reader;
        waiting.add(reader);
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void close() {
        if (callback != null) {
            waiting.remove(callback);
        }
        stream.close();
    }
}
