package org.jianhui.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jianhui.kernel.act.LogPlace;
import org.jianhui.kernel.act.SeenAt;

/** The log from its first event on, as the projections read it. For one thread. */
final class LogReading implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private SeenAt at = SeenAt.START;

    LogReading(BlockingStream<TrackedEventMessage<?>> stream) {
        this.stream = stream;
    }

    /** Up to where it was read. */
    SeenAt at() {
        return at;
    }

    /**
     * @param last a place that is settled
     * @param most how many at most
     * @return the next events not after the last place; none once it is reached
     */
    List<TrackedEventMessage<?>> next(SeenAt last, int most) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try {
            while (at.compareTo(last) < 0 && events.size() < most) {
                if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the log ends at " + at + " before " + last);
                }
                Optional<TrackedEventMessage<?>> ahead = stream.peek();
                if (ahead.isPresent() && place(ahead.get()).compareTo(last) > 0) {
                    at = last;
                    return events;
                }
                TrackedEventMessage<?> event = stream.nextAvailable();
                at = place(event);
                events.add(event);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading the log", stopping);
        }
        return events;
    }

    private static SeenAt place(TrackedEventMessage<?> event) {
        return ((LogPlace) event.trackingToken()).seenAt();
    }

    @Override
    public void close() {
        stream.close();
    }
}
