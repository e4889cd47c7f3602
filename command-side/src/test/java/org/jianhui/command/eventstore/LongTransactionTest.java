package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A transaction stays open past the gap timeout while a reader is restarted. The same scenario on both engines: ours waits
 * and reads all; Axon's stock engine skips the late event for ever (its issue 4829).
 */
class LongTransactionTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final int GAP_TIMEOUT_MILLIS = 300;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void our_engine_waits_and_skips_nothing() throws Exception {
        assertThat(readByRestartedReader(EngineFixture.ours(DATABASE.app())))
                .containsExactlyInAnyOrder("slow", "quick", "last");
    }

    @Test
    void the_stock_engine_skips_the_late_event_for_ever() throws Exception {
        assertThat(readByRestartedReader(EngineFixture.stock(DATABASE, GAP_TIMEOUT_MILLIS)))
                .containsExactly("quick", "last");
    }

    private static List<String> readByRestartedReader(EngineFixture log) throws Exception {
        CountDownLatch slowHasWritten = new CountDownLatch(1);
        CountDownLatch slowMayCommit = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<?> slow = thread.submit(() -> log.transaction().executeWithoutResult(status -> {
            log.append("slow", 0);
            if (log.journal() != null) {
                log.journal().flush();
            }
            slowHasWritten.countDown();
            await(slowMayCommit);
        }));
        slowHasWritten.await();
        log.transaction().executeWithoutResult(status -> log.append("quick", 0));
        Thread.sleep(2 * GAP_TIMEOUT_MILLIS);

        List<String> read = new ArrayList<>();
        TrackingToken token = read(log, log.engine().createTailToken(), read);
        slowMayCommit.countDown();
        slow.get();
        token = read(log, token, read);
        log.transaction().executeWithoutResult(status -> log.append("last", 0));
        read(log, token, read);
        thread.shutdown();
        return read;
    }

    private static TrackingToken read(EngineFixture log, TrackingToken from, List<String> into) {
        TrackingToken token = from;
        List<? extends TrackedEventMessage<?>> events =
                log.engine().readEvents(from, false).toList();
        for (TrackedEventMessage<?> event : events) {
            into.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
            token = event.trackingToken();
        }
        return token;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
