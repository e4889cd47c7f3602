package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.workbench.endurance.Sent.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes as two processes on one PostgreSQL: they act at once on the same, and one of them fails. */
@Tag("endurance")
class TwoNodesTest {

    private static final Duration BETWEEN_ACTS = Duration.ofMillis(200);

    @TempDir
    static Path home;

    private static Installation installation;

    @BeforeAll
    static void start() throws Exception {
        installation = new Installation(home, 2);
    }

    @AfterAll
    static void end() throws Exception {
        try {
            installation.audit();
        } finally {
            installation.close();
        }
    }

    @AfterEach
    void everything_is_there_once() throws Exception {
        installation.recover();
        installation.judge();
    }

    @Test
    void the_same_key_sent_to_both_at_once_has_one_effect_and_one_answer() {
        for (int i = 0; i < 15; i++) {
            Sent act = installation.applicants().apply();
            List<Sent> told = atOnce(act, act);
            assertThat(told).extracting(Sent::told).contains(Told.ACKNOWLEDGED).doesNotContain(Told.REFUSED);
            assertThat(told.stream()
                            .filter(one -> one.told() == Told.ACKNOWLEDGED)
                            .map(Sent::id)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void of_two_acts_on_one_stream_at_once_one_wins() {
        for (int i = 0; i < 15; i++) {
            String membership =
                    installation.desk(0).send(installation.applicants().apply()).id();
            installation.awaitViews();
            // the loser is told that another was first, or that nobody is waiting to be admitted any more: never twice
            // yes
            assertThat(atOnce(Applicants.admit(membership), Applicants.admit(membership)))
                    .filteredOn(act -> act.told() == Told.ACKNOWLEDGED)
                    .hasSize(1);
        }
    }

    @Test
    void a_timer_that_falls_due_is_run_by_one_of_them() throws Exception {
        Desk desk = installation.desk(0);
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(desk.send(installation.applicants().apply()).id());
        }
        OffsetDateTime now = OffsetDateTime.parse(
                desk.get(Desk.OPERATOR, "/api/simulation/clock").path("now").asString());
        desk.order("/api/simulation/clock", Map.of("to", now.plusDays(40).toString()));
        for (String membership : waiting) {
            assertThat(installation.count(membership, "membership.decision-chased"))
                    .as(membership)
                    .isEqualTo(1);
        }
    }

    @Test
    void a_killed_node_leaves_its_views_to_the_other() throws Exception {
        whileClientsWork(installation.desk(0), () -> installation.node(1).killHard());
        // before it is started again
        installation.awaitViews();
    }

    @Test
    void a_node_that_is_paused_longer_than_its_claims_last_does_nothing_twice() throws Exception {
        paused(14);
    }

    @Tag("soak")
    @Test
    void a_node_that_is_paused_for_90_seconds_does_nothing_twice() throws Exception {
        paused(90);
    }

    @Test
    void one_is_restarted_after_the_other_and_no_act_is_lost() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Integer>> clients = IntStream.range(0, 3)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> enrolAtEither(over)))
                .toList();
        for (int node = 0; node < 2; node++) {
            installation.node(node).stop();
            installation.recover();
        }
        over.set(true);
        assertThat(clients.stream().mapToInt(CompletableFuture::join).sum()).isPositive();
        assertThat(installation.sent())
                .filteredOn(act -> act.told() == Told.UNKNOWN)
                .isEmpty();
    }

    /**
     * As a proxy does with a node that is down: the same act, with its key, to the other one. With a pause between acts: clients
     * that never rest leave the node that starts nothing of the machine.
     */
    private static int enrolAtEither(AtomicBoolean over) {
        List<Desk> desks = List.of(installation.desk(0), installation.desk(1));
        int done = 0;
        for (int i = 0; !over.get(); i++) {
            LockSupport.parkNanos(BETWEEN_ACTS.toNanos());
            Sent applied = sendUntilTold(desks, i, installation.applicants().apply());
            installation.awaitViews();
            sendUntilTold(desks, i, Applicants.admit(applied.id()));
            done++;
        }
        return done;
    }

    private static Sent sendUntilTold(List<Desk> desks, int first, Sent act) {
        for (int i = first; ; i++) {
            Sent told = desks.get(i % desks.size()).send(act);
            if (told.told() != Told.UNKNOWN) {
                return told;
            }
        }
    }

    private static void paused(int seconds) throws Exception {
        Desk atTheOther = installation.desk(0);
        Desk atThePaused = installation.desk(1);
        assertThat(installation.enrol(atThePaused)).isTrue();
        CompletableFuture<List<Sent>> underWay = CompletableFuture.supplyAsync(() -> Stream.generate(
                        () -> atThePaused.send(installation.applicants().apply()))
                .limit(3)
                .toList());
        installation.node(1).pause();
        try {
            assertThat(installation.enrol(atTheOther)).isTrue();
            TimeUnit.SECONDS.sleep(seconds);
            assertThat(installation.enrol(atTheOther)).isTrue();
            installation.awaitViews();
        } finally {
            installation.node(1).goOn();
        }
        underWay.join();
        assertThat(installation.enrol(installation.desk(1))).isTrue();
    }

    private interface Fault {
        void strike();
    }

    private static void whileClientsWork(Desk desk, Fault fault) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> client = CompletableFuture.runAsync(() -> {
            while (!over.get() && installation.enrol(desk)) {
                // the next one
            }
        });
        fault.strike();
        over.set(true);
        client.join();
    }

    private static List<Sent> atOnce(Sent first, Sent second) {
        CompletableFuture<Sent> other =
                CompletableFuture.supplyAsync(() -> installation.desk(1).send(second));
        Sent here = installation.desk(0).send(first);
        return List.of(here, other.join());
    }
}
