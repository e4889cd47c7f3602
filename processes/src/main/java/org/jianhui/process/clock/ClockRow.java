package org.jianhui.process.clock;

import java.time.Duration;
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
     * @param aheadMillis by how much the simulation runs before the machine
     * @param move the move that holds the lease, empty if none
     */
    record Reading(long aheadMillis, String move) {}

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
