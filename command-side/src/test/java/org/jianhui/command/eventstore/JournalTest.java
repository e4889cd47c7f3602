package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTest {

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
    void branches_of_one_procedure_queue_on_its_head_and_none_loses() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<? extends Future<?>> branches = IntStream.range(0, 80)
                .mapToObj(n -> threads.submit(() -> log.transaction().executeWithoutResult(status -> {
                    log.journal().recordIn("process-one", new TallyEvent.Opened("a"));
                    log.journal().recordIn("process-one", new TallyEvent.Opened("b"));
                    log.journal().recordIn("process-" + (n % 3), new TallyEvent.Opened("c"));
                })))
                .toList();
        for (Future<?> branch : branches) {
            branch.get();
        }
        threads.shutdown();
        assertThat(sequences("process-one"))
                .isEqualTo(LongStream.range(0, 160).boxed().toList());
    }

    @Test
    void aggregates_and_steps_of_one_act_are_stored_in_the_order_they_were_told() {
        log.transaction().executeWithoutResult(status -> {
            log.append("told-a", 0);
            log.journal().recordIn("process-told", new TallyEvent.Opened("x"));
            log.append("told-a", 1);
        });
        assertThat(DATABASE.sql()
                        .sql("SELECT stream || seq FROM log.event WHERE stream IN ('told-a', 'process-told')"
                                + " ORDER BY epoch, tx_id, position")
                        .query(String.class)
                        .list())
                .containsExactly("told-a0", "process-told0", "told-a1");
    }

    @Test
    void events_of_the_running_transaction_are_read_before_they_are_stored() {
        log.transaction().executeWithoutResult(status -> log.append("pending", 0));
        log.transaction().executeWithoutResult(status -> {
            log.append("pending", 1);
            assertThat(log.engine().readEvents("pending", 0).asStream().map(DomainEventMessage::getSequenceNumber))
                    .containsExactly(0L, 1L);
            assertThat(log.engine().lastSequenceNumberFor("pending")).contains(1L);
            assertThat(sequences("pending")).containsExactly(0L);
        });
    }

    @Test
    void a_savepoint_older_than_the_journal_takes_all_of_it_back() {
        TransactionTemplate nested = new TransactionTemplate(log.transaction().getTransactionManager());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        log.transaction().executeWithoutResult(status -> {
            nested.executeWithoutResult(inner -> {
                log.append("taken-back", 0);
                inner.setRollbackOnly();
            });
            log.append("kept", 0);
        });
        assertThat(sequences("taken-back")).isEmpty();
        assertThat(sequences("kept")).containsExactly(0L);
    }

    @Test
    void an_independent_transaction_has_a_journal_of_its_own() {
        TransactionTemplate independent =
                new TransactionTemplate(log.transaction().getTransactionManager());
        independent.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        log.transaction().executeWithoutResult(status -> {
            log.append("outer", 0);
            independent.executeWithoutResult(inner -> log.append("inner", 0));
            assertThat(sequences("inner")).containsExactly(0L);
            status.setRollbackOnly();
        });
        assertThat(sequences("outer")).isEmpty();
        assertThat(sequences("inner")).containsExactly(0L);
    }

    @Test
    void nothing_is_told_outside_a_transaction() {
        assertThatThrownBy(() -> log.append("nowhere", 0)).isInstanceOf(IllegalStateException.class);
    }

    private static List<Long> sequences(String stream) {
        return DATABASE.sql()
                .sql("SELECT seq FROM log.event WHERE stream = ? ORDER BY epoch, tx_id, position")
                .param(stream)
                .query(Long.class)
                .list();
    }
}
