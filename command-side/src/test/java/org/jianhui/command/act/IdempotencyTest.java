package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.act.IdempotencyKeyReused;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE);

    private final String id = TallyNode.newId();

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void the_same_act_sent_a_hundred_times_at_once_has_one_effect_and_one_answer() throws Exception {
        NODE.perform(new Open(id));
        IdempotencyKey key = key("hundred", "add 1");
        ExecutorService threads = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome>> answers = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            answers.add(threads.submit(() -> {
                start.await();
                return untilDone(key);
            }));
        }
        start.countDown();
        Outcome first = answers.get(0).get();
        for (Future<Outcome> answer : answers) {
            assertThat(answer.get()).isEqualTo(first);
        }
        threads.shutdown();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void while_the_first_holder_runs_others_are_told_at_once() {
        NODE.perform(new Open(id));
        IdempotencyKey key = key("running", "add");
        Outcome outcome = NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), key, sender -> {
            inOtherThread(() -> assertThatThrownBy(() -> add(key, 1))
                    .isInstanceOfSatisfying(
                            Conflict.class, e -> assertThat(e.code()).isEqualTo("IN_PROGRESS")));
            sender.send(new Add(id, 1));
            return id;
        });
        assertThat(add(key, 1)).isEqualTo(outcome);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        NODE.perform(new Open(id));
        add(key("reused", "one body"), 1);
        assertThatThrownBy(() -> add(key("reused", "another body"), 1))
                .isInstanceOfSatisfying(
                        IdempotencyKeyReused.class, e -> assertThat(e.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void keys_of_different_accounts_never_meet() {
        NODE.perform(new Open(id));
        add(new IdempotencyKey("account-a", "shared", bytes("x")), 1);
        add(new IdempotencyKey("account-b", "shared", bytes("y")), 1);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void a_refusal_is_not_remembered_but_judged_again() {
        NODE.perform(new Open(id));
        IdempotencyKey key = key("judged", "same body");
        assertThatThrownBy(() -> add(key, -1)).isInstanceOf(RuleViolated.class);
        assertThat(add(key, 1).id()).isEqualTo(id);
        assertThat(DATABASE.sql()
                        .sql("SELECT count(*) FROM desk.idempotency WHERE key = 'judged'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void neither_the_body_nor_a_plain_hash_of_it_is_stored() throws Exception {
        NODE.perform(new Open(id));
        add(key("secret", "身份证"), 1);
        byte[] stored = DATABASE.sql()
                .sql("SELECT body_hmac FROM desk.idempotency WHERE key = 'secret'")
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(stored)
                .hasSize(32)
                .isNotEqualTo(java.security.MessageDigest.getInstance("SHA-256").digest(bytes("身份证")));
    }

    private Outcome untilDone(IdempotencyKey key) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(2))
                .ignoreExceptionsMatching(
                        e -> e instanceof Conflict running && running.code().equals("IN_PROGRESS"))
                .until(() -> add(key, 1), Objects::nonNull);
    }

    private Outcome add(IdempotencyKey key, int amount) {
        return NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), key, sender -> {
            sender.send(new Add(id, amount));
            return id;
        });
    }

    private int events() {
        return DATABASE.sql()
                .sql("SELECT count(*) FROM log.event WHERE stream = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static IdempotencyKey key(String key, String body) {
        return new IdempotencyKey("account-a", key, bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
