package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostRacesTest {

    private final LostRaces races = new LostRaces(List.of(failure -> failure instanceof ArithmeticException));

    /** As the process engine names it; the command side does not know the engine. */
    static class OptimisticLockingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01"})
    void these_states_of_the_database_are_lost_races(String state) {
        assertThat(races.isLost(new IllegalStateException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23514", "57014", "22001"})
    void other_states_are_failures(String state) {
        assertThat(races.isLost(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void optimistic_locks_and_what_modules_name_are_lost_races_wherever_they_are_wrapped() {
        assertThat(races.isLost(new ConcurrencyException("x"))).isTrue();
        assertThat(races.isLost(new RuntimeException(new OptimisticLockingException())))
                .isTrue();
        assertThat(races.isLost(new RuntimeException(new ArithmeticException())))
                .isTrue();
        assertThat(races.isLost(new RuntimeException(new IllegalArgumentException())))
                .isFalse();
    }

    @Test
    void two_acts_that_lock_each_other_out_both_succeed_in_the_end() throws Exception {
        try (TestDatabase database = TestDatabase.fresh();
                TallyNode one = new TallyNode(database);
                TallyNode two = new TallyNode(database)) {
            String a = TallyNode.newId();
            String b = TallyNode.newId();
            one.perform(new Open(a), new Open(b));
            CyclicBarrier bothHoldOne = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            Future<Outcome> first = threads.submit(() -> crossing(one, a, b, bothHoldOne));
            Future<Outcome> second = threads.submit(() -> crossing(two, b, a, bothHoldOne));
            assertThat(first.get().id()).isEqualTo(a);
            assertThat(second.get().id()).isEqualTo(b);
            threads.shutdown();
            assertThat(database.sql()
                            .sql("SELECT sum(total) FROM register.tally WHERE id IN (?, ?)")
                            .params(a, b)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4);
        }
    }

    private static Outcome crossing(TallyNode node, String mine, String other, CyclicBarrier bothHoldOne) {
        boolean[] again = {false};
        return node.bean(Acts.class).perform(TestActs.now(node.clock), null, sender -> {
            sender.send(new Add(mine, 1));
            if (!again[0]) {
                again[0] = true;
                meet(bothHoldOne);
            }
            sender.send(new Add(other, 1));
            return mine;
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
