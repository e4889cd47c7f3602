package org.jianhui.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;

/** Whatever horizons are taken away: every instant is answered as before. */
class HorizonThinningTest {

    private static final Instant START = Instant.parse("2022-06-20T01:00:00Z");
    private static final int SECONDS = 60;
    private static final String STREAM = "election-thinned-history";

    private Views views;
    private final ElectionStory story = new ElectionStory("thinned");

    @BeforeEach
    void open() {
        views = new Views(NoProjections.class);
        views.clock().set(START.plusSeconds(SECONDS + 5));
        views.database().sql().sql("DELETE FROM views.horizon").update();
    }

    @AfterEach
    void close() {
        views.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2022})
    void no_instant_is_answered_differently(long seed) {
        history(new Random(seed));
        List<List<Long>> before = answers();

        thin();

        assertThat(answers()).as("seed %d", seed).isEqualTo(before);
        assertThat(horizons()).isLessThan(SECONDS).isGreaterThan(1);
    }

    @Test
    void in_quiet_hours_one_row_is_enough() {
        for (int second = 0; second < SECONDS; second++) {
            horizon(second, 1 + second);
        }
        thin();
        assertThat(horizons()).isEqualTo(1);
        thin();
        assertThat(horizons()).isEqualTo(1);
    }

    @Test
    void a_row_stays_while_a_transaction_after_it_is_open() throws Exception {
        try (var busy = views.database().app().getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("SELECT pg_current_xact_id()");
            views.bean(Horizon.class).record();
            views.clock().set(START.plusSeconds(SECONDS + 6));
            views.given(story.election.value(), story.opened());
            views.bean(Horizon.class).record();
            long rows = horizons();
            assertThat(rows).isGreaterThan(1);
            thin();
            assertThat(horizons()).isEqualTo(rows);
            busy.rollback();
        }
        thin();
        assertThat(horizons()).isEqualTo(1);
    }

    /** Acts last up to three seconds; their transaction begins somewhere in between. Half of it in an older cluster. */
    private void history(Random random) {
        views.database()
                .sql()
                .sql("INSERT INTO log.epoch (epoch, cluster) VALUES (0, 'the one before')")
                .update();
        long transaction = 900_000_000L;
        long sequence = 0;
        for (int second = 0; second < SECONDS; second++) {
            int epoch = second < SECONDS / 2 ? 0 : 1;
            if (second == SECONDS / 2) {
                transaction = 10;
            }
            for (int act = random.nextInt(4); act > 0; act--) {
                long began = second * 1_000L + random.nextInt(1_000);
                long stamped = random.nextInt(4) == 0 ? Math.max(0, began - random.nextInt(3_000)) : began;
                event(epoch, transaction++, sequence++, START.plusMillis(stamped));
            }
            horizon(second + 1, transaction);
        }
    }

    private void event(int epoch, long transaction, long sequence, Instant stamped) {
        views.database()
                .sql()
                .sql("INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id, recorded_at, payload,"
                        + " metadata, hash_form, hash) SELECT ?, ?::text::xid8, ?, ?, type, revision, ?, ?, payload,"
                        + " metadata, hash_form, hash FROM (" + sample() + ") sample")
                .params(
                        epoch,
                        Long.toString(transaction),
                        STREAM,
                        sequence,
                        UUID.randomUUID(),
                        stamped.atZone(Zone.SHANGHAI).toOffsetDateTime())
                .update();
    }

    /** A real event whose form is borrowed. */
    private String sample() {
        if (views.rows("log.event").isEmpty()) {
            views.given(story.election.value(), story.opened());
        }
        return "SELECT * FROM log.event WHERE stream = '" + story.election.value() + "' LIMIT 1";
    }

    private void horizon(int second, long next) {
        views.database()
                .sql()
                .sql("INSERT INTO views.horizon (at, epoch, next_tx) VALUES (?, ?, ?)")
                .params(
                        START.plusSeconds(second).atZone(Zone.SHANGHAI).toOffsetDateTime(),
                        second > SECONDS / 2 || next < 900 ? 1 : 0,
                        next)
                .update();
    }

    private List<List<Long>> answers() {
        CaseHistory history = views.bean(CaseHistory.class);
        List<List<Long>> answers = new ArrayList<>();
        for (int tenth = 0; tenth < SECONDS * 10; tenth++) {
            AsOf.Moment moment = new AsOf.Moment(START.plusMillis(tenth * 100L + 50));
            answers.add(history.of(List.of(STREAM), moment).stream()
                    .map(Recorded::sequence)
                    .toList());
        }
        return answers;
    }

    /** Small batches, so that spans cross their borders. */
    private void thin() {
        HorizonThinning thinning = new HorizonThinning(views.database().sql(), 7);
        int batches = 0;
        while (thinning.doBatch()) {
            assertThat(++batches).isLessThan(1_000);
        }
    }

    private long horizons() {
        return views.rows("views.horizon").size();
    }

    @Configuration(proxyBeanMethods = false)
    static class NoProjections {}
}
