package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Mark;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two nodes share nothing but the database. */
class TwoNodesTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode ONE = new TallyNode(DATABASE);
    private static final TallyNode TWO = new TallyNode(DATABASE);

    private final String id = TallyNode.newId();

    @AfterAll
    static void close() {
        ONE.close();
        TWO.close();
        DATABASE.close();
    }

    @Test
    void racing_on_one_stream_loses_no_acknowledged_act_and_doubles_none() throws Exception {
        ONE.perform(new Open(id));
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> racers = new ArrayList<>();
        for (int racer = 0; racer < 4; racer++) {
            TallyNode node = racer % 2 == 0 ? ONE : TWO;
            racers.add(threads.submit(() -> {
                for (int n = 0; n < 25; n++) {
                    try {
                        node.perform(new Add(id, 1));
                        acknowledged.incrementAndGet();
                    } catch (Conflict lost) {
                        assertThat(lost.code()).isEqualTo("CHANGED_MEANWHILE");
                    }
                }
            }));
        }
        for (Future<?> racer : racers) {
            racer.get();
        }
        threads.shutdown();

        List<Long> sequences = DATABASE.sql()
                .sql("SELECT seq FROM log.event WHERE stream = ? ORDER BY epoch, tx_id, position")
                .param(id)
                .query(Long.class)
                .list();
        assertThat(sequences).hasSize(acknowledged.get() + 1).isSorted().doesNotHaveDuplicates();
        assertThat(sequences.get(sequences.size() - 1)).isEqualTo(acknowledged.get());
        assertThat(total()).isEqualTo(acknowledged.get());
        assertThat(acknowledged.get()).isGreaterThan(50);
    }

    @Test
    void an_act_that_lost_a_race_is_run_again_from_fresh_state() {
        ONE.perform(new Open(id));
        AtomicInteger runs = new AtomicInteger();
        ONE.bean(Acts.class).perform(TestActs.now(ONE.clock), null, sender -> {
            sender.send(new Add(id, 1));
            if (runs.incrementAndGet() == 1) {
                inOtherThread(() -> TWO.perform(new Mark(id)));
            }
            return id;
        });
        assertThat(runs).hasValue(2);
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void after_five_lost_races_the_act_is_refused_as_changed_meanwhile() {
        ONE.perform(new Open(id));
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> ONE.bean(Acts.class).perform(TestActs.now(ONE.clock), null, sender -> {
                    runs.incrementAndGet();
                    sender.send(new Add(id, 1));
                    inOtherThread(() -> TWO.perform(new Mark(id)));
                    return id;
                }))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code()).isEqualTo("CHANGED_MEANWHILE"));
        assertThat(runs).hasValue(TransactionalActs.ATTEMPTS);
        assertThat(total()).isZero();
    }

    @Test
    void beginning_a_stream_that_exists_is_answered_as_such() {
        ONE.perform(new Open(id));
        DATABASE.sql().sql("DELETE FROM register.tally WHERE id = ?").param(id).update();
        assertThatThrownBy(() -> TWO.perform(new Open(id)))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code()).isEqualTo("ALREADY_EXISTS"));
    }

    private int total() {
        return DATABASE.sql()
                .sql("SELECT total FROM register.tally WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static void inOtherThread(Runnable work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            thread.submit(work).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            thread.shutdown();
        }
    }
}
