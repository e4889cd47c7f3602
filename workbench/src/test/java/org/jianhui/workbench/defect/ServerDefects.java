package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.Defect.inDatabase;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jianhui.workbench.endurance.Applicants;

/** Planted in PostgreSQL, or in how it is spoken to. */
final class ServerDefects {

    private static final String RELOAD = "SELECT pg_reload_conf()";
    private static final String LAZY = "ALTER SYSTEM SET wal_writer_delay = '10s'";

    private ServerDefects() {}

    static List<Defect> all() {
        return List.of(
                inDatabase(
                        "commits-not-flushed",
                        "synchronous_commit, at the server",
                        "a commit is acknowledged before it is durable",
                        Chapter.POWER_CUT,
                        Checker.ORACLE,
                        "ALTER SYSTEM SET synchronous_commit = off",
                        LAZY,
                        RELOAD),
                new Defect(
                        "connection-does-not-wait",
                        "synchronous_commit, in the application's transactions",
                        "the application itself asks not to wait until its commit is durable",
                        Chapter.POWER_CUT,
                        Checker.ORACLE,
                        List.of(new Graft("org.postgresql.jdbc.PgConnection", "commit", 0, call -> {
                            try (Statement sql = ((java.sql.Connection) call.self()).createStatement()) {
                                sql.execute("SET LOCAL synchronous_commit TO off");
                            } catch (SQLException failed) {
                                // a transaction that has failed is rolled back by its commit
                            }
                            return call.proceed();
                        })),
                        List.of(LAZY, RELOAD)),
                off("fsync"),
                off("full_page_writes"),
                off("synchronous_commit"),
                trigger(
                        "row-swallowed",
                        "log.event",
                        "INSERT",
                        "IF NEW.type = ''" + Applicants.ADMITTED + "'' THEN RETURN NULL; END IF;",
                        "the server stores no row, and says nothing",
                        Checker.ORACLE),
                trigger(
                        "row-changed",
                        "log.event",
                        "INSERT",
                        "NEW.payload := NEW.payload || '' '';",
                        "the server stores another row than it was given",
                        Checker.AUDIT),
                trigger(
                        "register-row-kept",
                        "register.membership",
                        "UPDATE",
                        "RETURN NULL;",
                        "a register stays as it was",
                        Checker.ORACLE),
                trigger(
                        "answer-row-kept",
                        "desk.idempotency",
                        "UPDATE",
                        "RETURN NULL;",
                        "the answer of an act is not stored",
                        Checker.ORACLE),
                trigger(
                        "view-row-swallowed",
                        "views.member",
                        "INSERT OR UPDATE",
                        "IF NEW.standing = ''MEMBER'' THEN RETURN NULL; END IF;",
                        "a row of a view is not stored",
                        Checker.VIEW),
                trigger(
                        "view-row-changed",
                        "views.member",
                        "INSERT",
                        "NEW.village := ''village-forged'';",
                        "a row of a view says something else",
                        Checker.COMPARISON));
    }

    private static Defect off(String setting) {
        return inDatabase(
                setting.replace('_', '-') + "-off",
                setting + ", at the start",
                "the server runs with " + setting + " = off",
                Chapter.START,
                Checker.START,
                "ALTER SYSTEM SET " + setting + " = off",
                RELOAD);
    }

    private static Defect trigger(String id, String table, String on, String body, String what, Checker foundBy) {
        return inDatabase(
                id,
                table,
                what,
                Chapter.JOINING,
                foundBy,
                "CREATE FUNCTION public.harm() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN " + body
                        + " RETURN NEW; END'",
                "GRANT USAGE ON SCHEMA public TO PUBLIC",
                "CREATE TRIGGER harm BEFORE " + on + " ON " + table + " FOR EACH ROW EXECUTE FUNCTION public.harm()");
    }
}
