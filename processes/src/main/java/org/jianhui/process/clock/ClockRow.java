package org.jianhui.process.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row all nodes read, and the lease of the one node that moves the clock. */
final class ClockRow {

    /** A move that stands still for so long is given up: its node has died. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final JdbcClient sql;

    ClockRow(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param aheadMillis by how much the simulation runs before the machine; negative behind it
     * @param move the move that holds the lease, empty if none
     */
    record Reading(long aheadMillis, String move) {}

    /**
     * Lets the clock begin, unless it has begun or something has happened already. Of several nodes the first one sets it.
     *
     * @param aheadMillis by how much it then runs before the machine; negative behind it
     */
    boolean begin(Instant at, long aheadMillis) {
        return sql.sql("UPDATE desk.simulation_clock SET began_at = :at, ahead_ms = :ahead"
                                + " WHERE began_at IS NULL AND NOT EXISTS (SELECT 1 FROM log.event)")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("ahead", aheadMillis)
                        .update()
                == 1;
    }

    /** What the clock showed at the installation's first start; empty if that was not noted yet. */
    Optional<Instant> beganAt() {
        return sql.sql("SELECT began_at FROM desk.simulation_clock WHERE began_at IS NOT NULL")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    Reading read() {
        return sql.sql("SELECT ahead_ms, CASE WHEN moved_until > clock_timestamp() THEN coalesce(moved_by, '')"
                        + " ELSE '' END AS move FROM desk.simulation_clock")
                .query((row, number) -> new Reading(row.getLong("ahead_ms"), row.getString("move")))
                .single();
    }

    /** Takes or renews the lease; false if another move holds it. */
    boolean lease(String move) {
        return sql.sql("UPDATE desk.simulation_clock SET moved_by = :move,"
                                + " moved_until = clock_timestamp() + make_interval(secs => :seconds)"
                                + " WHERE moved_by = :move OR moved_until IS NULL OR moved_until <= clock_timestamp()")
                        .param("move", move)
                        .param("seconds", LEASE.toSeconds())
                        .update()
                == 1;
    }

    void release(String move) {
        sql.sql("UPDATE desk.simulation_clock SET moved_by = NULL, moved_until = NULL WHERE moved_by = ?")
                .param(move)
                .update();
    }
}
