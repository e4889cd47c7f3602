package org.jianhui.workbench.endurance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jianhui.workbench.database.SampleServer;
import org.jianhui.workbench.endurance.CrashPoint.Moment;

/**
 * Lets whichever session of the application comes first stand at a point: a trigger of the superuser waits for a lock that
 * the trap holds; a commit that is durable waits for a standby that does not exist.
 */
public final class Trap implements AutoCloseable {

    private static final long LOCK = 20_220_616;

    private final SampleServer server;
    private final CrashPoint point;
    private final Connection holding;

    private Trap(SampleServer server, CrashPoint point, Connection holding) {
        this.server = server;
        this.point = point;
        this.holding = holding;
    }

    public static Trap set(SampleServer server, CrashPoint point) throws SQLException {
        Connection holding = server.superuser();
        try (Statement sql = holding.createStatement()) {
            sql.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            sql.execute("CREATE SCHEMA IF NOT EXISTS endurance");
            sql.execute("GRANT USAGE ON SCHEMA endurance TO PUBLIC");
            sql.execute("CREATE OR REPLACE FUNCTION endurance.stand() RETURNS trigger LANGUAGE plpgsql AS"
                    + " 'BEGIN PERFORM pg_advisory_xact_lock_shared(" + LOCK + "); RETURN NULL; END'");
            if (point.moment() == Moment.COMMITTED) {
                standby(sql, "nobody");
            } else if (point.isAside()) {
                aside(sql, point);
            } else {
                sql.execute(trigger(point));
            }
        }
        return new Trap(server, point, holding);
    }

    private static String trigger(CrashPoint point) {
        if (point.moment() == Moment.AT_COMMIT) {
            return "CREATE CONSTRAINT TRIGGER endurance AFTER INSERT ON " + point.table()
                    + " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION endurance.stand()";
        }
        return "CREATE TRIGGER endurance " + point.moment().name().replace('_', ' ') + " ON " + point.table()
                + " FOR EACH STATEMENT EXECUTE FUNCTION endurance.stand()";
    }

    /** The table comes and goes: whoever makes it sets the trap on it. */
    private static void aside(Statement sql, CrashPoint point) throws SQLException {
        String table = "to_regclass('" + point.table() + "')";
        sql.execute("CREATE OR REPLACE FUNCTION endurance.aside() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " IF " + table + " IS NOT NULL AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = " + table
                + " AND tgname = 'endurance') THEN " + trigger(point) + "; END IF; END $$");
        sql.execute("CREATE EVENT TRIGGER endurance ON ddl_command_end WHEN TAG IN ('CREATE TABLE')"
                + " EXECUTE FUNCTION endurance.aside()");
    }

    private static void standby(Statement sql, String name) throws SQLException {
        sql.execute("ALTER SYSTEM SET synchronous_standby_names = '" + name + "'");
        sql.execute("SELECT pg_reload_conf()");
    }

    /** Waits until a session stands at the point. A point that nothing passes any more is a point to be taken out of the list. */
    public void awaitCaught(Duration patience) {
        Awaitility.await("nothing passes " + point)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(this::caught);
    }

    private boolean caught() throws SQLException {
        String waiting = point.moment() == Moment.COMMITTED
                ? "SELECT count(*) FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE wait_event = 'SyncRep'"
                        + " AND relation = '" + point.table() + "'::regclass AND mode = 'RowExclusiveLock'"
                : "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = " + LOCK;
        try (Statement sql = holding.createStatement();
                ResultSet found = sql.executeQuery(waiting)) {
            return found.next() && found.getInt(1) > 0;
        }
    }

    /** Whoever stands stays; who comes from now on passes by. */
    public void letOthersPass() throws SQLException {
        try (Connection anew = server.superuser();
                Statement sql = anew.createStatement()) {
            sql.execute("CREATE OR REPLACE FUNCTION endurance.stand() RETURNS trigger LANGUAGE plpgsql AS"
                    + " 'BEGIN RETURN NULL; END'");
        }
    }

    /** Takes the trap away, also after the server it was set on was killed. */
    @Override
    public void close() throws SQLException {
        try {
            holding.close();
        } catch (SQLException gone) {
            // closing what was open on a server that was killed
        }
        try (Connection anew = server.superuser();
                Statement sql = anew.createStatement()) {
            if (point.moment() == Moment.COMMITTED) {
                standby(sql, "");
            } else {
                sql.execute("DROP EVENT TRIGGER IF EXISTS endurance");
                sql.execute("DROP TRIGGER IF EXISTS endurance ON " + point.table());
            }
        }
    }
}
