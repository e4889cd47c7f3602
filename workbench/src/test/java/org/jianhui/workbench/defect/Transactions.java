package org.jianhui.workbench.defect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Grafts at the end of transactions that a request began and that wrote something. */
final class Transactions {

    private static final String MANAGER = "org.springframework.jdbc.datasource.DataSourceTransactionManager";

    private Transactions() {}

    interface End {
        @Nullable
        Object of(Connection connection, Call call) throws Throwable;
    }

    static Graft onCommit(End end) {
        return at("doCommit", end);
    }

    static Graft onRollback(End end) {
        return at("doRollback", end);
    }

    private static Graft at(String method, End end) {
        return new Graft(MANAGER, method, 1, call -> {
            DefaultTransactionStatus status = call.argument(0);
            JdbcTransactionObjectSupport transaction = (JdbcTransactionObjectSupport) status.getTransaction();
            Connection connection = transaction.getConnectionHolder().getConnection();
            return Thread.currentThread().getName().startsWith("http") && writes(connection)
                    ? end.of(connection, call)
                    : Surgeon.missed(call);
        });
    }

    private static boolean writes(Connection connection) {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT pg_current_xact_id_if_assigned() IS NOT NULL")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException failed) {
            return false;
        }
    }
}
