package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jianhui.workbench.endurance.CrashPoint.Moment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 in the midst of a rebuild that an operator ordered, while clients go on: where the view is made anew beside the live
 * one, and where it takes its place. A row of the view is spoilt before, so that the swap has something to change.
 */
@Tag("endurance")
class RebuildKilledTest {

    private static final String VIEW = "view-member";

    private static final CrashPoint MAKING = new CrashPoint("rebuilt.member", Moment.AFTER_INSERT);

    /** No event takes a row out of it: whoever stands here is the swap, its first change done. */
    private static final CrashPoint SWAPPING = new CrashPoint("views.member", Moment.AFTER_DELETE);

    /** The swap again, after the spoilt row. */
    private static final CrashPoint SWAPPED = new CrashPoint("views.union_group", Moment.AFTER_DELETE);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private enum Victim {
        NODE,
        SERVER,
        BOTH
    }

    @TempDir
    Path home;

    @Test
    void a_killed_node_leaves_the_old_view_and_the_next_rebuild_is_right() throws Exception {
        try (Installation installation = new Installation(home, 1)) {
            strike(installation, MAKING, Victim.NODE);
            strike(installation, SWAPPING, Victim.NODE);
            installation.audit();
        }
    }

    @Tag("soak")
    @Test
    void so_do_a_killed_server_and_both_at_every_point() throws Exception {
        try (Installation installation = new Installation(home, 1)) {
            for (Victim victim : Victim.values()) {
                for (CrashPoint point : List.of(MAKING, SWAPPING, SWAPPED)) {
                    strike(installation, point, victim);
                }
            }
            installation.audit();
        }
    }

    private static void strike(Installation installation, CrashPoint point, Victim victim) throws Exception {
        String right = village(installation);
        spoil(installation);
        String spoilt = village(installation);
        assertThat(spoilt).isNotEqualTo(right);

        fall(installation, point, victim);
        assertThat(village(installation)).as("the old view, whole").isEqualTo(spoilt);
        assertThat(installation.enrol(installation.desk(0))).as("and in use").isTrue();
        installation.judge();

        assertThat(rebuilt(installation)).as("rows set right").isEqualTo(1);
        assertThat(village(installation)).isEqualTo(right);
        assertThat(rebuilt(installation)).as("rows of a view that is right").isZero();
        assertThat(rows(installation, "SELECT tablename FROM pg_tables WHERE schemaname = 'rebuilt'"))
                .as("left aside")
                .isEmpty();
    }

    private static void fall(Installation installation, CrashPoint point, Victim victim) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> clients = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.runAsync(() -> work(installation, over)))
                .toList();
        try (Trap trap = Trap.set(installation.server(), point)) {
            order(installation);
            trap.awaitCaught(PATIENCE);
            over.set(true);
            if (victim != Victim.SERVER) {
                installation.node(0).killHard();
            }
            if (victim != Victim.NODE) {
                installation.server().killHard();
            }
        }
        installation.recover();
        clients.forEach(CompletableFuture::join);
    }

    private static void work(Installation installation, AtomicBoolean over) {
        while (!over.get() && installation.enrol(installation.desk(0))) {
            // the next one
        }
    }

    private static void order(Installation installation) {
        assertThat(installation
                        .desk(0)
                        .post(
                                Desk.OPERATOR,
                                "/api/operations/projections/" + VIEW + "/rebuild",
                                "{}",
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(202);
    }

    /** As an operator does: orders it, and looks until it is there. How many rows are others. */
    private static int rebuilt(Installation installation) {
        order(installation);
        JsonNode last = Awaitility.await("a rebuild")
                .atMost(PATIENCE)
                .until(
                        () -> installation.desk(0).get(Desk.OPERATOR, "/api/operations/rebuild"),
                        rebuild -> !rebuild.path("state").asString().equals("READING"));
        assertThat(last.path("state").asString()).as(last.toString()).isEqualTo("SWAPPED");
        return last.path("changed").asInt();
    }

    /** Of the first member of the sample, whom no client touches. */
    private static String village(Installation installation) throws SQLException {
        return rows(
                        installation,
                        "SELECT village FROM views.member WHERE membership LIKE 'membership-sample-%' ORDER BY membership LIMIT 1")
                .get(0);
    }

    private static void spoil(Installation installation) throws SQLException {
        try (Connection superuser = installation.server().superuser();
                Statement sql = superuser.createStatement()) {
            sql.execute("UPDATE views.member SET village = 'village-forged'"
                    + " WHERE membership = (SELECT min(membership) FROM views.member"
                    + " WHERE membership LIKE 'membership-sample-%')");
        }
    }

    private static List<String> rows(Installation installation, String query) throws SQLException {
        try (Connection superuser = installation.server().superuser();
                Statement sql = superuser.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
