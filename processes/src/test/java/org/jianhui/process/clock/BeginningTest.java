package org.jianhui.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.command.time.SimulationConfiguration;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A simulation clock that begins on a day of its own, long before the machine's. */
@ExtendWith(OutputCaptureExtension.class)
class BeginningTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String PLAN = "2022-06-16T08:00:00+08:00";
    private static final Instant BEGUN = Instant.parse("2022-06-16T00:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void begins_with_the_plan() {
        startsAt(PLAN);
    }

    @AfterEach
    void end() {
        database.close();
        System.clearProperty(ClockStart.PROPERTY);
        System.clearProperty("jianhui.jobs");
        System.clearProperty("jianhui.mode");
    }

    @Test
    void a_fresh_installation_begins_there_and_a_restart_with_the_same_word_goes_on(CapturedOutput output) {
        try (TallyNode node = node()) {
            assertThat(shown(node)).isBetween(BEGUN, BEGUN.plus(SOON));
            node.perform(new Open(TallyNode.newId()));
        }
        try (TallyNode restarted = node()) {
            assertThat(shown(restarted)).isBetween(BEGUN, BEGUN.plus(SOON));
        }
        assertThat(output).doesNotContain("not taken notice of");
    }

    @Test
    void every_node_shows_what_the_first_one_began_with(CapturedOutput output) {
        try (TallyNode first = node()) {
            startsAt("2023-01-01T00:00:00+08:00");
            try (TallyNode second = node()) {
                assertThat(shown(second)).isBetween(BEGUN, BEGUN.plus(SOON));
                assertThat(Duration.between(shown(first), shown(second))).isLessThan(Duration.ofMillis(100));
            }
        }
        assertThat(output)
                .contains("starts-at=2023-01-01T00:00:00+08:00 is not taken notice of")
                .contains("began at 2022-06-16T00:00:00Z");
    }

    /** The first start by the machine's clock is a beginning, too. */
    @Test
    void what_began_without_a_word_stays_as_it_is(CapturedOutput output) {
        startsAt("");
        Instant shown;
        try (TallyNode first = node()) {
            shown = shown(first);
        }
        startsAt(PLAN);
        try (TallyNode second = node()) {
            assertThat(shown(second)).isBetween(shown, shown.plus(SOON));
        }
        assertThat(output).contains("is not taken notice of");
    }

    /** As in an installation that is older than the moment it could have begun with. */
    @Test
    void where_something_has_happened_nothing_begins_again(CapturedOutput output) {
        try (TallyNode node = new TallyNode(database)) {
            node.perform(new Open(TallyNode.newId()));
        }
        Instant machine = Instant.now();
        try (TallyNode node = node()) {
            assertThat(shown(node)).isBetween(machine, machine.plus(SOON));
        }
        assertThat(output).contains("is not taken notice of: this installation began by the machine's clock");
    }

    @Test
    void timers_wait_for_its_own_time_and_ring_when_it_is_moved() {
        System.setProperty("jianhui.jobs", "true");
        try (TallyNode node = node()) {
            Alarms.draw(node.bean(ProcessEngine.class));
            String soon = alarm(node, shown(node).plusMillis(300));
            String later = alarm(node, BEGUN.plus(Duration.ofDays(9)));
            await().atMost(SOON).until(() -> rangAt(soon).size(), is(1));
            assertThat(rangAt(soon).get(0)).isBetween(BEGUN, BEGUN.plus(SOON));
            assertThat(rangAt(later)).isEmpty();

            move(node, BEGUN.plus(Duration.ofDays(45)));

            Instant due = BEGUN.plus(Duration.ofDays(9));
            assertThat(rangAt(later))
                    .singleElement()
                    .satisfies(at -> assertThat(at).isBetween(due, due.plus(SOON)));
            assertThat(shown(node))
                    .isBetween(
                            BEGUN.plus(Duration.ofDays(45)),
                            BEGUN.plus(Duration.ofDays(45)).plus(SOON));
            assertThatThrownBy(() -> move(node, BEGUN.plus(Duration.ofDays(44))))
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refused -> assertThat(refused.first().code()).isEqualTo("CLOCK_ONLY_FORWARD"));
        }
        try (TallyNode restarted = node()) {
            assertThat(shown(restarted)).isAfter(BEGUN.plus(Duration.ofDays(45)));
        }
    }

    @Test
    void production_refuses_to_start_with_it() {
        System.setProperty("jianhui.mode", "production");
        try (AnnotationConfigApplicationContext production = new AnnotationConfigApplicationContext()) {
            production.register(SimulationClockConfiguration.class, NoClockInProduction.class);
            assertThatThrownBy(production::refresh)
                    .rootCause()
                    .hasMessageContaining(ClockStart.PROPERTY + "=" + PLAN + " has no place in production");
        }
    }

    private static void startsAt(String moment) {
        System.setProperty(ClockStart.PROPERTY, moment);
    }

    private TallyNode node() {
        return new TallyNode(
                database,
                EngineConfiguration.class,
                SimulationConfiguration.class,
                SimulationClockConfiguration.class,
                Alarms.class);
    }

    private static Instant shown(TallyNode node) {
        return node.bean(ActClock.class).now();
    }

    private static void move(TallyNode node, Instant to) {
        node.bean(ClockMover.class).move(TestActs.now(node.bean(ActClock.class)), null, to);
    }

    private static String alarm(TallyNode node, Instant ringAt) {
        String tally = TallyNode.newId();
        node.perform(new Open(tally));
        Alarms.set(node, tally, ringAt, false);
        return tally;
    }

    private List<Instant> rangAt(String tally) {
        return database.sql()
                .sql("SELECT recorded_at FROM log.event WHERE stream = ? AND type = 'tally.added'")
                .param(tally)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}
