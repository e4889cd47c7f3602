package org.jianhui.query.projection;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Commit horizons. A row says: at this instant of the acts' clock, every transaction below {@code nextTx} had begun. An
 * instant is resolved by the first row after it, and is settled when all those transactions have ended: from then on
 * nothing can be added to "recorded up to this instant", so the same question gets the same answer for ever.
 */
final class Horizon {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcClient sql;
    private final ActClock clock;

    Horizon(JdbcClient sql, ActClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes where the log stands now, if anything was appended since the last note. */
    void record() {
        insert(" AND EXISTS (SELECT 1 FROM log.event v WHERE (v.epoch, v.tx_id) >="
                + " (SELECT h.epoch, h.next_tx::text::xid8 FROM views.horizon h ORDER BY at DESC LIMIT 1)"
                + " UNION ALL SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM views.horizon))");
    }

    /** A node whose clock is behind another's adds nothing: a row between older ones would change answers given. */
    private void insert(String condition) {
        sql.sql("INSERT INTO views.horizon (at, epoch, next_tx)"
                        + " SELECT :at, e.epoch, pg_snapshot_xmax(pg_current_snapshot())::text::bigint"
                        + " FROM (SELECT max(epoch) AS epoch FROM log.epoch) e WHERE e.epoch IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM views.horizon WHERE at >= :at)"
                        + condition
                        + " ON CONFLICT DO NOTHING")
                .param("at", at(clock.now()))
                .update();
    }

    /**
     * The end, not included, of the transactions that count for an instant.
     *
     * @throws NotSettled if the clock has not passed it, or a transaction begun by then is still open
     */
    SeenAt resolve(Instant instant) {
        if (!instant.isBefore(clock.now())) {
            throw new NotSettled(instant.toString());
        }
        SeenAt end = row(instant).or(() -> recordFor(instant)).orElseThrow(() -> new NotSettled(instant.toString()));
        awaitSettled(end, instant.toString());
        return end;
    }

    /** @throws NotSettled if an older transaction than this place is still open */
    void requireSettled(SeenAt place) {
        awaitSettled(new SeenAt(place.epoch(), place.transaction() + 1, 0), place.format());
    }

    private Optional<SeenAt> row(Instant instant) {
        return sql.sql("SELECT epoch, next_tx FROM views.horizon WHERE at > ? ORDER BY at LIMIT 1")
                .param(at(instant))
                .query((row, n) -> new SeenAt(row.getLong(1), row.getLong(2), 0))
                .optional();
    }

    private Optional<SeenAt> recordFor(Instant instant) {
        insert("");
        return row(instant);
    }

    private void awaitSettled(SeenAt end, String moment) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isSettled(end)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new NotSettled(moment);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    private boolean isSettled(SeenAt end) {
        return sql.sql("SELECT ? < max(epoch)"
                        + " OR (? = max(epoch) AND ? <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint)"
                        + " FROM log.epoch")
                .params(end.epoch(), end.epoch(), end.transaction())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static OffsetDateTime at(Instant instant) {
        return Timestamp.from(instant).toInstant().atZone(Zone.SHANGHAI).toOffsetDateTime();
    }
}
