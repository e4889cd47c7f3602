package org.jianhui.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.command.time.SimulationConfiguration;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The simulation clock is moved (MoveClock), and what falls due on the way is done. */
class ClockMoverTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.fresh();
    private TallyNode node;

    @BeforeEach
    void open() {
        System.setProperty("jianhui.jobs", "true");
        node = node();
        Alarms.draw(node.bean(ProcessEngine.class));
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
        System.clearProperty("jianhui.jobs");
    }

    @Test
    void a_move_runs_each_due_timer_at_its_due_time_and_in_order() {
        Instant start = now();
        String late = alarm(start.plus(9, ChronoUnit.DAYS), false);
        String early = alarm(start.plus(2, ChronoUnit.DAYS), false);
        String never = alarm(start.plus(40, ChronoUnit.DAYS), false);

        ClockMove move = move(start.plus(10, ChronoUnit.DAYS));

        assertThat(move.ran()).isEqualTo(2);
        assertThat(move.failures()).isEmpty();
        assertThat(rangAt(early).get(0))
                .isBetween(
                        start.plus(2, ChronoUnit.DAYS),
                        start.plus(2, ChronoUnit.DAYS).plus(SOON));
        assertThat(rangAt(late).get(0))
                .isBetween(
                        start.plus(9, ChronoUnit.DAYS),
                        start.plus(9, ChronoUnit.DAYS).plus(SOON));
        assertThat(rangAt(never)).isEmpty();
        assertThat(now())
                .isBetween(
                        start.plus(10, ChronoUnit.DAYS),
                        start.plus(10, ChronoUnit.DAYS).plus(SOON));
    }

    @Test
    void each_step_is_an_event_and_carries_the_mark_of_simulation() {
        Instant start = now();
        alarm(start.plus(2, ChronoUnit.DAYS), false);
        move(start.plus(3, ChronoUnit.DAYS));
        List<String> moves = database.sql()
                .sql("SELECT metadata FROM log.event WHERE type = 'clock.moved' ORDER BY seq")
                .query(String.class)
                .list();
        assertThat(moves).hasSize(2).allSatisfy(metadata -> assertThat(metadata).contains("\"simulated\":\"true\""));
    }

    @Test
    void a_job_that_fails_on_the_way_is_reported_and_the_move_goes_on() {
        Instant start = now();
        alarm(start.plus(1, ChronoUnit.HOURS), true);
        String good = alarm(start.plus(2, ChronoUnit.HOURS), false);

        ClockMove move = move(start.plus(3, ChronoUnit.HOURS));

        // tried at its due time and at its three retries
        assertThat(move.failures()).hasSize(4).allSatisfy(failure -> {
            assertThat(failure.element()).isEqualTo("await");
            assertThat(failure.cause()).isEqualTo("T-01 NEGATIVE");
        });
        assertThat(rangAt(good)).hasSize(1);
    }

    @Test
    @Covers({"CLOCK-1", "CLOCK-2"})
    void the_clock_never_goes_back_nor_too_far() {
        Instant start = now();
        move(start.plus(1, ChronoUnit.DAYS));
        assertRefused(start, "CLOCK_ONLY_FORWARD");
        assertRefused(start.plus(800, ChronoUnit.DAYS), "CLOCK_MOVE_TOO_FAR");
        assertThat(now())
                .isBetween(
                        start.plus(1, ChronoUnit.DAYS),
                        start.plus(1, ChronoUnit.DAYS).plus(SOON));
    }

    @Test
    void the_same_request_again_is_answered_and_moves_nothing() {
        Instant aim = now().plus(1, ChronoUnit.DAYS);
        IdempotencyKey key = new IdempotencyKey("account", "key", new byte[] {1});
        ClockMover mover = node.bean(ClockMover.class);
        ClockMove first = mover.move(TestActs.now(node.bean(ActClock.class)), key, aim);
        ClockMove again = mover.move(TestActs.now(node.bean(ActClock.class)), key, aim);
        assertThat(again.seenAt()).isEqualTo(first.seenAt());
    }

    @Test
    void every_node_follows_and_a_restart_forgets_nothing() {
        Instant aim = now().plus(5, ChronoUnit.DAYS);
        try (TallyNode second = node()) {
            move(aim);
            ActClock clock = second.bean(ActClock.class);
            await().atMost(SOON).until(() -> !clock.now().isBefore(aim));
            assertThat(clock.now()).isBefore(aim.plus(SOON));
        }
        try (TallyNode restarted = node()) {
            assertThat(restarted.bean(ActClock.class).now()).isBetween(aim, aim.plus(SOON));
        }
    }

    @Test
    void jobs_are_acquired_again_after_a_move() {
        move(now().plus(1, ChronoUnit.DAYS));
        String alarm = alarm(now().plusMillis(500), false);
        await().atMost(SOON).until(() -> rangAt(alarm).size(), is(1));
    }

    @Test
    void production_has_no_such_clock() {
        try (AnnotationConfigApplicationContext production = new AnnotationConfigApplicationContext()) {
            production.getEnvironment().getSystemProperties().put("jianhui.mode", "production");
            production.register(SimulationClockConfiguration.class, SimulationConfiguration.class);
            production.refresh();
            assertThat(production.getBeanNamesForType(ActClock.class)).isEmpty();
            assertThat(production.getBeanNamesForType(ClockMover.class)).isEmpty();
            assertThat(production.containsBean("timepiece")).isFalse();
        } finally {
            System.clearProperty("jianhui.mode");
        }
    }

    private TallyNode node() {
        return new TallyNode(
                database,
                EngineConfiguration.class,
                SimulationConfiguration.class,
                SimulationClockConfiguration.class,
                Alarms.class);
    }

    private Instant now() {
        return node.bean(ActClock.class).now();
    }

    private ClockMove move(Instant to) {
        return node.bean(ClockMover.class).move(TestActs.now(node.bean(ActClock.class)), null, to);
    }

    private void assertRefused(Instant to, String code) {
        assertThatThrownBy(() -> move(to))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.first().code()).isEqualTo(code));
    }

    private String alarm(Instant ringAt, boolean broken) {
        String tally = TallyNode.newId();
        node.perform(new Open(tally));
        Alarms.set(node, tally, ringAt, broken);
        return tally;
    }

    private List<Instant> rangAt(String tally) {
        return database.sql()
                .sql("SELECT recorded_at FROM log.event WHERE stream = ? AND type = 'tally.added'")
                .param(tally)
                .query((row, number) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .list();
    }
}
