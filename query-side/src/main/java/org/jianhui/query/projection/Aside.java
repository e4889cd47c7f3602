package org.jianhui.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Transactions in which a projection, on this thread, works on tables of its own and knows nothing of it, while what is asked with
 * {@link AsideWork#sql} sees both sides. They may take as long as they must.
 */
final class Aside {

    private final DataSource database;

    Aside(DataSource database) {
        this.database = database;
    }

    /** Makes an empty table aside for each that the work names, as it names it, and answers which they are. */
    Set<String> making(Runnable work) {
        Set<String> made = new TreeSet<>();
        run(
                Connection.TRANSACTION_READ_COMMITTED,
                (sql, name) -> {
                    if (made.add(name)) {
                        sql.sql("CREATE TABLE " + AsideConnection.SCHEMA + "." + name + " (LIKE views." + name
                                        + " INCLUDING ALL)")
                                .update();
                    }
                },
                each -> work.run());
        return made;
    }

    /** Drops whatever lies aside. */
    void clear() {
        run(work -> work.sql()
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = ?")
                .param(AsideConnection.SCHEMA)
                .query(String.class)
                .list()
                .forEach(name -> work.sql()
                        .sql("DROP TABLE " + AsideConnection.SCHEMA + ".\"" + name + "\"")
                        .update()));
    }

    /** Each statement sees what is committed by then. */
    void run(Consumer<AsideWork> work) {
        run(Connection.TRANSACTION_READ_COMMITTED, (sql, name) -> {}, work);
    }

    /** All statements see one moment. */
    void atOneMoment(Consumer<AsideWork> work) {
        run(Connection.TRANSACTION_REPEATABLE_READ, (sql, name) -> {}, work);
    }

    private void run(int isolation, BiConsumer<JdbcClient, String> naming, Consumer<AsideWork> work) {
        try (Connection real = database.getConnection()) {
            real.setTransactionIsolation(isolation);
            real.setAutoCommit(false);
            try {
                bound(real, naming, work);
                real.commit();
            } finally {
                real.rollback();
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("no transaction aside", failure);
        }
    }

    private void bound(Connection real, BiConsumer<JdbcClient, String> naming, Consumer<AsideWork> work) {
        JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(real, true));
        for (String limit : new String[] {"transaction", "statement", "idle_in_transaction_session"}) {
            sql.sql("SET LOCAL " + limit + "_timeout = 0").update();
        }
        AsideConnection.on(
                database,
                real,
                name -> {
                    naming.accept(sql, name);
                    return AsideConnection.SCHEMA + "." + name;
                },
                () -> {
                    work.accept(new AsideWork(real, sql));
                    return sql;
                });
    }
}
