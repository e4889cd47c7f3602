package org.jianhui.query.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.time.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes away the commit horizons that decide nothing. An instant is resolved by the first horizon after it; without that
 * row the next one resolves it, which lets in the transactions between the two. That changes an answer only if one of them
 * told something stamped before the row. Where none did, and all have ended, the row is superfluous for every instant, for
 * ever: no answer changes. The newest row always stays.
 */
final class HorizonThinning implements Chore {

    static final int BATCH = 1_000;

    private static final String WALK = "WITH span AS (SELECT at, epoch, next_tx,"
            + " lead(epoch) OVER (ORDER BY at) AS epoch_after, lead(next_tx) OVER (ORDER BY at) AS tx_after"
            + " FROM (SELECT at, epoch, next_tx FROM views.horizon WHERE at > ? ORDER BY at LIMIT ?) h),"
            + " settled AS (SELECT max(epoch) AS epoch, pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS tx"
            + " FROM log.epoch),"
            + " gone AS (DELETE FROM views.horizon h USING span s, settled WHERE h.at = s.at"
            + " AND (s.epoch_after < settled.epoch OR s.epoch_after = settled.epoch AND s.tx_after <= settled.tx)"
            + " AND NOT EXISTS (SELECT 1 FROM log.event e WHERE (e.epoch, e.tx_id) >= (s.epoch, s.next_tx::text::xid8)"
            + " AND (e.epoch, e.tx_id) < (s.epoch_after, s.tx_after::text::xid8) AND e.recorded_at < s.at))"
            + " SELECT at FROM span ORDER BY at";

    private static final Instant BEGINNING = Instant.EPOCH;

    private final JdbcClient sql;
    private final int batch;

    /** Where this node has come to; another that goes on begins again, and finds little. */
    private Instant walkedTo = BEGINNING;

    HorizonThinning(JdbcClient sql) {
        this(sql, BATCH);
    }

    HorizonThinning(JdbcClient sql, int batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public String name() {
        return "horizon-thinning";
    }

    /** Looks at the next rows; the last of them only says what follows its forerunner, and opens the next batch. */
    @Override
    public boolean doBatch() {
        List<Instant> walked = sql.sql(WALK)
                .params(walkedTo.atZone(Zone.SHANGHAI).toOffsetDateTime(), batch + 1)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
        boolean more = walked.size() == batch + 1;
        walkedTo = more ? walked.get(batch - 1) : BEGINNING;
        return more;
    }
}
