package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

class ChoresTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE, Counting.class);

    private final String id = TallyNode.newId();

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @BeforeEach
    void open() {
        NODE.bean(Counting.class).batches.set(0);
        NODE.perform(new Open(id));
    }

    @Test
    void an_answer_is_remembered_for_thirty_days_and_forgotten_then() {
        add("young");
        add("old");
        aged("young", "29 days 23 hours");
        aged("old", "30 days 1 second");

        NODE.bean(Chores.class).doAll();

        assertThat(remembered("young")).isTrue();
        assertThat(remembered("old")).isFalse();
        add("young");
        assertThat(total()).as("the young key answers, without effect").isEqualTo(2);
        add("old");
        assertThat(total()).as("the old one is judged as new").isEqualTo(3);
    }

    @Test
    void many_old_answers_are_forgotten_batch_after_batch() {
        DATABASE.sql()
                .sql("INSERT INTO desk.idempotency (owner, key, body_hmac, request_id, created_at)"
                        + " SELECT 'crowd', n::text, '', 'r', now() - interval '40 days'"
                        + " FROM generate_series(1, ?) n")
                .param(2 * OldAnswers.BATCH + 1)
                .update();
        OldAnswers chore = new OldAnswers(new JdbcTemplate(DATABASE.app()), Duration.ofDays(30));
        assertThat(chore.doBatch()).isTrue();
        assertThat(chore.doBatch()).isTrue();
        assertThat(crowd()).isEqualTo(1);
        assertThat(chore.doBatch()).isFalse();
        assertThat(crowd()).isZero();
    }

    @Test
    void answers_are_kept_for_a_day_at_least() {
        JdbcTemplate jdbc = new JdbcTemplate(DATABASE.app());
        assertThatThrownBy(() -> new OldAnswers(jdbc, Duration.ofHours(23)))
                .hasMessageContaining("jianhui.idempotency.keep");
    }

    @Test
    void a_chore_another_node_is_doing_is_left_to_it() {
        try (TallyNode other = new TallyNode(DATABASE, Counting.class)) {
            other.bean(Counting.class).inBatch = () -> NODE.bean(Chores.class).doAll();
            other.bean(Chores.class).doAll();
            assertThat(other.bean(Counting.class).batches).hasValue(3);
            assertThat(NODE.bean(Counting.class).batches).hasValue(0);
        }
        NODE.bean(Chores.class).doAll();
        assertThat(NODE.bean(Counting.class).batches).hasValue(3);
    }

    @Test
    void a_chore_that_fails_leaves_the_others_to_be_done() {
        NODE.bean(Counting.class).inBatch = () -> {
            throw new IllegalStateException("broken");
        };
        add("behind the broken one");
        aged("behind the broken one", "31 days");
        NODE.bean(Chores.class).doAll();
        NODE.bean(Counting.class).inBatch = () -> {};
        assertThat(remembered("behind the broken one")).isFalse();
    }

    private void add(String key) {
        IdempotencyKey sent = new IdempotencyKey("keeper", id + key, key.getBytes(StandardCharsets.UTF_8));
        NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), sent, sender -> {
            sender.send(new Add(id, 1));
            return id;
        });
    }

    private void aged(String key, String age) {
        DATABASE.sql()
                .sql("UPDATE desk.idempotency SET created_at = now() - ?::interval WHERE key = ?")
                .params(age, id + key)
                .update();
    }

    private boolean remembered(String key) {
        return DATABASE.sql()
                .sql("SELECT count(*) = 1 FROM desk.idempotency WHERE key = ?")
                .param(id + key)
                .query(Boolean.class)
                .single();
    }

    private int total() {
        return DATABASE.sql()
                .sql("SELECT total FROM register.tally WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int crowd() {
        return DATABASE.sql()
                .sql("SELECT count(*) FROM desk.idempotency WHERE owner = 'crowd'")
                .query(Integer.class)
                .single();
    }

    /** Three batches, counted. */
    @Configuration(proxyBeanMethods = false)
    static class Counting {

        final AtomicInteger batches = new AtomicInteger();
        volatile Runnable inBatch = () -> {};

        @Bean
        Chore counted(Counting counting) {
            return new Chore() {
                @Override
                public String name() {
                    return "counted";
                }

                @Override
                public boolean doBatch() {
                    counting.inBatch.run();
                    return counting.batches.incrementAndGet() % 3 != 0;
                }
            };
        }
    }
}
