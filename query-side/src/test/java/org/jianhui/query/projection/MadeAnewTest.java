package org.jianhui.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.proof.Compared;
import org.jianhui.kernel.proof.Difference;
import org.jianhui.kernel.proof.StateAudit;
import org.jianhui.kernel.proof.StateFlaw;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view is made anew beside the live one, compared with it, and put in its place, while everything goes on. */
class MadeAnewTest {

    private static final String NAME = "view-opened";

    private Views views;

    @BeforeEach
    void open() {
        views = new Views(Opened.class);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_view_that_is_what_the_log_makes_of_it_shows_no_difference() {
        given(30);
        assertThat(compared()).isEqualTo(new Compared(1, 0, List.of(), 0));
        assertThat(aside()).isEmpty();
    }

    @Test
    void a_changed_a_missing_and_an_invented_row_are_named_with_key_and_column() {
        given(5);
        sql("UPDATE views.opened SET union_id = 'union-forged', day = day + 1 WHERE election = 'election-made-1'");
        sql("DELETE FROM views.opened WHERE election = 'election-made-2'");
        sql("UPDATE views.opened SET union_id = 'union-forged' WHERE election = 'election-made-3'");
        sql("UPDATE views.opened SET day = day + 1 WHERE election = 'election-made-4'");
        sql("INSERT INTO views.opened (election, union_id, day) VALUES ('election-nowhere', 'u', '2022-01-01')");

        assertThat(compared().differences())
                .containsExactly(
                        new Difference(
                                StateFlaw.ROW_DIFFERS, NAME, "opened", "election-made-1", List.of("union_id", "day")),
                        new Difference(StateFlaw.ROW_MISSING, NAME, "opened", "election-made-2", List.of()),
                        new Difference(StateFlaw.ROW_DIFFERS, NAME, "opened", "election-made-3", List.of("union_id")),
                        new Difference(StateFlaw.ROW_DIFFERS, NAME, "opened", "election-made-4", List.of("day")),
                        new Difference(StateFlaw.ROW_TOO_MANY, NAME, "opened", "election-nowhere", List.of()));
        assertThat(rows()).hasSize(5);
    }

    @Test
    void of_many_differences_the_first_are_named_and_the_others_counted() {
        given(Compared.MOST + 7);
        sql("UPDATE views.opened SET union_id = 'union-forged'");
        Compared compared = compared();
        assertThat(compared.differences()).hasSize(Compared.MOST);
        assertThat(compared.more()).isEqualTo(7);
    }

    @Test
    void a_spoilt_view_is_swapped_for_the_true_one_and_its_order_stays() {
        given(6);
        List<String> before = inOrder();
        sql("UPDATE views.opened SET union_id = 'union-forged' WHERE election = 'election-made-3'");
        sql("DELETE FROM views.opened WHERE election = 'election-made-0'");

        assertThat(views.bean(ViewWorkshop.class).swap(NAME, (at, of) -> {})).isEqualTo(6);
        assertThat(inOrder()).isEqualTo(before);
        assertThat(compared().sound()).isTrue();
        assertThat(views.bean(ViewWorkshop.class).swap(NAME, (at, of) -> {})).isZero();
    }

    @Test
    void under_live_writes_both_come_to_one_place_and_nothing_is_lost() {
        given(200);
        sql("UPDATE views.opened SET union_id = 'union-forged' WHERE election < 'election-made-2'");
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<SeenAt> writing = CompletableFuture.supplyAsync(() -> {
            SeenAt seen = SeenAt.START;
            for (int i = 0; !enough.get() && i < 5_000; i++) {
                seen = opened("live-" + i);
            }
            return seen;
        });
        for (int i = 0; i < 3; i++) {
            views.bean(ViewWorkshop.class).swap(NAME, (at, of) -> {});
            assertThat(compared().differences()).isEmpty();
        }
        enough.set(true);
        await(writing.join());
        assertThat(compared().differences()).isEmpty();
        assertThat(rows()).hasSize(events());
        assertThat(rows()).noneMatch(row -> row.contains("forged"));
    }

    @Test
    void readers_read_the_old_rows_until_the_new_ones_are_all_there() throws Exception {
        given(20);
        sql("UPDATE views.opened SET union_id = 'union-forged'");
        List<String> old = rows();
        OpenedProjection projection = views.bean(OpenedProjection.class);
        projection.gate = new Semaphore(0);
        ViewRebuilds rebuilds = views.bean(ViewRebuilds.class);
        rebuilds.begin(NAME);
        projection.waiting.await();
        assertThat(rows()).isEqualTo(old);
        assertThat(rebuilds.last().orElseThrow().state()).isEqualTo(RebuildState.READING);
        assertThatThrownBy(() -> rebuilds.begin(NAME))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("REBUILD_UNDER_WAY"));
        projection.gate.release(1_000);
        Awaitility.await().until(() -> rebuilds.last().orElseThrow().state() == RebuildState.SWAPPED);
        assertThat(rebuilds.last().orElseThrow().changed()).isEqualTo(20);
        assertThat(compared().sound()).isTrue();
    }

    /** What PostgreSQL sees of a kill -9: every connection is gone at once, wherever the work stood. */
    @Test
    void killed_while_it_is_read_or_while_it_is_swapped_the_live_view_stays_and_the_next_one_succeeds()
            throws Exception {
        given(20);
        sql("UPDATE views.opened SET union_id = 'union-forged'");
        List<String> old = rows();
        OpenedProjection projection = views.bean(OpenedProjection.class);
        projection.gate = new Semaphore(0);
        CompletableFuture<Integer> reading = swapping();
        projection.waiting.await();
        killed();
        projection.gate.release(1_000);
        assertThat(reading).failsWithin(Duration.ofSeconds(30));
        assertThat(rows()).isEqualTo(old);

        superuser("CREATE FUNCTION views.die() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$");
        superuser(
                "CREATE TRIGGER die BEFORE INSERT ON views.opened FOR EACH ROW WHEN (NEW.election = 'election-made-9')"
                        + " EXECUTE FUNCTION views.die()");
        assertThat(swapping()).failsWithin(Duration.ofSeconds(30));
        assertThat(rows()).isEqualTo(old);
        superuser("DROP TRIGGER die ON views.opened");

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> swapping().get() == 20);
        await(opened("after"));
        assertThat(compared()).isEqualTo(new Compared(1, 0, List.of(), 0));
        assertThat(aside()).isEmpty();
    }

    @Test
    void what_the_live_view_set_aside_is_left_out_of_the_comparison_and_taken_in_by_the_next_swap() {
        OpenedProjection projection = views.bean(OpenedProjection.class);
        projection.choking = "election-poison";
        await(opened("poison"));
        given(3);
        assertThat(rows()).hasSize(3);
        assertThat(compared().differences()).isEmpty();

        swapping().join();
        assertThat(rows()).hasSize(3);
        assertThat(views.bean(ParkedEvents.class).firsts(NAME)).containsOnlyKeys("election-poison");
        projection.choking = "";
        assertThat(compared().differences()).isEmpty();
        swapping().join();
        assertThat(rows()).hasSize(4);
        assertThat(views.bean(ParkedEvents.class).firsts(NAME)).isEmpty();
    }

    @Test
    void what_the_live_view_took_in_and_nobody_can_any_more_is_said() {
        given(3);
        views.bean(OpenedProjection.class).choking = "election-made-1";
        assertThat(compared().differences())
                .extracting(Difference::flaw, Difference::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(StateFlaw.VIEW_NOT_COMPARED, "election-made-1"),
                        org.assertj.core.groups.Tuple.tuple(StateFlaw.ROW_TOO_MANY, "election-made-1"));
    }

    private CompletableFuture<Integer> swapping() {
        return CompletableFuture.supplyAsync(
                () -> views.bean(ViewWorkshop.class).swap(NAME, (at, of) -> {}));
    }

    private Compared compared() {
        return views.bean(StateAudit.class).compare();
    }

    private void given(int elections) {
        SeenAt seen = SeenAt.START;
        for (int i = 0; i < elections; i++) {
            seen = opened("made-" + i);
        }
        await(seen);
    }

    private SeenAt opened(String name) {
        ElectionStory story = new ElectionStory(name);
        return views.given(story.election.value(), story.opened());
    }

    private void await(SeenAt seen) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreException(StillUpdating.class)
                .until(() -> {
                    views.await(seen, NAME);
                    return true;
                });
    }

    /** On a connection of its own, which nobody kills. */
    private List<String> rows() {
        return JdbcClient.create(views.database().superuser())
                .sql("SELECT election || ' ' || union_id || ' ' || day FROM views.opened ORDER BY 1")
                .query(String.class)
                .list();
    }

    private List<String> inOrder() {
        return views.database()
                .sql()
                .sql("SELECT election FROM views.opened ORDER BY number")
                .query(String.class)
                .list();
    }

    private int events() {
        return views.database()
                .sql()
                .sql("SELECT count(*) FROM log.event")
                .query(Integer.class)
                .single();
    }

    private List<String> aside() {
        return JdbcClient.create(views.database().superuser())
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'rebuilt'")
                .query(String.class)
                .list();
    }

    private void sql(String statement) {
        views.database().sql().sql(statement).update();
    }

    private void superuser(String statement) {
        JdbcClient.create(views.database().superuser()).sql(statement).update();
    }

    private void killed() {
        JdbcClient.create(views.database().superuser())
                .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE usename = 'jianhui_app' AND datname = current_database()")
                .query(Boolean.class)
                .list();
    }

    /** One row for each election, numbered as they come. */
    @ProcessingGroup(NAME)
    static final class OpenedProjection implements Projection {

        private final JdbcClient sql;
        private final CountDownLatch waiting = new CountDownLatch(1);
        private volatile Semaphore gate = new Semaphore(Integer.MAX_VALUE);
        private volatile String choking = "";

        OpenedProjection(JdbcClient sql) {
            this.sql = sql;
        }

        @EventHandler
        void on(ElectionOpened event) throws InterruptedException {
            if (event.election().value().equals("election-made-10")) {
                waiting.countDown();
                gate.acquire();
            }
            if (event.election().value().equals(choking)) {
                throw new IllegalArgumentException("cannot be taken in");
            }
            sql.sql("INSERT INTO views.opened (election, union_id, day) VALUES (?, ?, ?)")
                    .params(event.election().value(), event.union().value(), event.openedOn())
                    .update();
        }

        @ResetHandler
        void reset() {
            sql.sql("DELETE FROM views.opened").update();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Opened {

        @Bean
        OpenedProjection openedProjection(JdbcClient sql) {
            sql.sql("CREATE TABLE IF NOT EXISTS views.opened (number integer GENERATED ALWAYS AS IDENTITY,"
                            + " election text PRIMARY KEY, union_id text, day date)")
                    .update();
            return new OpenedProjection(sql);
        }

        @Bean
        ParkedEvents parkedEvents(JdbcClient sql) {
            return new ParkedEvents(sql);
        }
    }
}
