package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jianhui.workbench.endurance.CrashPoint.Moment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the node, of PostgreSQL, or of both, while a session of the application stands at a named point and four
 * clients go on. In the soak every point with every victim, in the order of the seed, for {@code -Dendurance.minutes}.
 */
@Tag("endurance")
class NamedPointsTest {

    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private enum Victim {
        NODE,
        SERVER,
        BOTH
    }

    private record Blow(CrashPoint point, Victim victim) {}

    @TempDir
    Path home;

    @Test
    void loses_and_doubles_nothing_at_the_edges_of_a_commit() throws Exception {
        strike(List.of(
                new Blow(new CrashPoint("log.event", Moment.AT_COMMIT), Victim.SERVER),
                new Blow(new CrashPoint("log.event", Moment.COMMITTED), Victim.NODE),
                new Blow(new CrashPoint("views.member", Moment.AFTER_INSERT), Victim.SERVER)));
    }

    @Tag("soak")
    @Test
    void loses_and_doubles_nothing_at_any_named_point() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed of the named points: -Dseed=" + seed);
        List<Blow> blows = new ArrayList<>();
        for (Victim victim : Victim.values()) {
            CrashPoint.all().forEach(point -> blows.add(new Blow(point, victim)));
        }
        Collections.shuffle(blows, new Random(seed));
        strike(blows);
    }

    private void strike(List<Blow> blows) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("endurance.minutes", 60)));
        Duration slowest = Duration.ZERO;
        int struck = 0;
        Judgement found = Judgement.NONE;
        try (Installation installation = new Installation(home, 1)) {
            for (Blow blow : blows) {
                if (Instant.now().isAfter(end)) {
                    break;
                }
                fall(installation, blow);
                Instant killed = Instant.now();
                installation.recover();
                Duration ready = Duration.between(killed, Instant.now());
                slowest = ready.compareTo(slowest) > 0 ? ready : slowest;
                found = found.plus(installation.judge());
                struck++;
                System.out.println(struck + " " + blow + " ready after " + ready.toMillis() + " ms");
                if (struck % 20 == 0) {
                    installation.audit();
                }
            }
            installation.audit();
        }
        System.out.println(
                struck + " of " + blows.size() + " blows, slowest start " + slowest.toMillis() + " ms, " + found);
    }

    /** The control: with commits that are not flushed, what was acknowledged is lost, and the oracle says so. */
    @Test
    void the_oracle_sees_what_is_lost_when_commits_are_not_flushed() throws Exception {
        try (Installation installation = new Installation(home, 1)) {
            try (Connection superuser = installation.server().superuser();
                    Statement sql = superuser.createStatement()) {
                sql.execute("ALTER SYSTEM SET synchronous_commit = off");
                sql.execute("ALTER SYSTEM SET wal_writer_delay = '10s'");
                sql.execute("SELECT pg_reload_conf()");
            }
            Desk desk = installation.desk(0);
            for (int i = 0; i < 5; i++) {
                assertThat(installation.enrol(desk)).isTrue();
            }
            installation.server().killHard();
            installation.recover();
            assertThatThrownBy(installation::judge)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("acknowledged and lost");
        }
    }

    private static void fall(Installation installation, Blow blow) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(n -> CompletableFuture.runAsync(() -> work(installation, over)))
                .toList();
        try (Trap trap = Trap.set(installation.server(), blow.point())) {
            trap.awaitCaught(PATIENCE);
            over.set(true);
            if (blow.victim() != Victim.SERVER) {
                installation.node(0).killHard();
            }
            if (blow.victim() != Victim.NODE) {
                installation.server().killHard();
            }
            clients.forEach(CompletableFuture::join);
        }
    }

    private static void work(Installation installation, AtomicBoolean over) {
        Desk desk = installation.desk(0);
        while (!over.get()) {
            if (!installation.enrol(desk)) {
                return;
            }
        }
    }
}
