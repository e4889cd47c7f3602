package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A stream is read in the order in which it was written, however early a transaction took its id. */
class StreamOrderTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static EngineFixture log;

    @BeforeAll
    static void open() {
        log = EngineFixture.ours(DATABASE.app());
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_transaction_that_took_its_id_early_does_not_invert_the_stream() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        log.transaction().executeWithoutResult(status -> {
            takeTransactionId();
            inOther(other, () -> log.transaction().executeWithoutResult(inner -> log.append("early", 0)));
            log.append("early", 1);
        });
        other.shutdown();
        assertThat(readOrder("early")).containsExactly(0L, 1L);
        assertThat(transactionIds("early")).hasSize(1);
    }

    @Test
    void the_events_of_one_act_keep_their_order_over_several_streams() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        log.transaction().executeWithoutResult(status -> {
            takeTransactionId();
            inOther(other, () -> log.transaction().executeWithoutResult(inner -> log.append("act-a", 0)));
            log.append("act-a", 1);
            log.append("act-b", 0);
        });
        other.shutdown();
        List<String> order = log.engine()
                .readEvents(log.engine().createTailToken(), false)
                .map(event -> ((DomainEventMessage<?>) event))
                .map(event -> event.getAggregateIdentifier() + event.getSequenceNumber())
                .filter(event -> event.startsWith("act-"))
                .toList();
        assertThat(order).containsExactly("act-a0", "act-a1", "act-b0");
    }

    @Test
    void an_act_of_very_many_events_is_stored_whole_and_in_order() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        int many = 7_500;
        log.transaction().executeWithoutResult(status -> {
            takeTransactionId();
            inOther(other, () -> log.transaction().executeWithoutResult(inner -> log.append("many", 0)));
            for (int n = 1; n < many; n++) {
                log.append("many", n);
            }
            log.append("many-after", 0);
        });
        other.shutdown();
        assertThat(readOrder("many"))
                .isEqualTo(IntStream.range(0, many).asLongStream().boxed().toList());
        assertThat(transactionIds("many")).hasSize(1).isEqualTo(transactionIds("many-after"));
    }

    @Test
    void streams_keep_their_order_under_stress_with_early_ids_and_rollbacks() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<? extends Future<?>> writers = IntStream.range(0, 6)
                .mapToObj(seed -> threads.submit(() -> write(new Random(seed))))
                .toList();
        for (Future<?> writer : writers) {
            writer.get();
        }
        threads.shutdown();
        for (int stream = 0; stream < 4; stream++) {
            List<Long> read = readOrder("stress-" + stream);
            assertThat(read)
                    .isEqualTo(IntStream.range(0, read.size())
                            .asLongStream()
                            .boxed()
                            .toList());
            assertThat(read).isNotEmpty();
        }
    }

    private static void write(Random random) {
        for (int n = 0; n < 60; n++) {
            String stream = "stress-" + random.nextInt(4);
            boolean rollback = random.nextInt(10) < 3;
            try {
                log.transaction().executeWithoutResult(status -> {
                    takeTransactionId();
                    long next = log.engine().lastSequenceNumberFor(stream).orElse(-1L) + 1;
                    log.append(stream, next);
                    if (rollback) {
                        status.setRollbackOnly();
                    }
                });
            } catch (org.axonframework.modelling.command.ConcurrencyException
                    | org.axonframework.modelling.command.AggregateStreamCreationException e) {
                // lost the race; the next round tries again
            }
        }
    }

    private static void takeTransactionId() {
        new JdbcTemplate(log.dataSource()).queryForObject("SELECT pg_current_xact_id()::text", String.class);
    }

    private static void inOther(ExecutorService other, Runnable work) {
        try {
            other.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> readOrder(String stream) {
        return log.engine()
                .readEvents(log.engine().createTailToken(), false)
                .map(event -> ((DomainEventMessage<?>) event))
                .filter(event -> event.getAggregateIdentifier().equals(stream))
                .map(event -> event.getSequenceNumber())
                .toList();
    }

    private static List<String> transactionIds(String stream) {
        return DATABASE.sql()
                .sql("SELECT DISTINCT tx_id::text FROM log.event WHERE stream = ?")
                .param(stream)
                .query(String.class)
                .list();
    }
}
