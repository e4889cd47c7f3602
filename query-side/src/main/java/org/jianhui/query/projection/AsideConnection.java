package org.jianhui.query.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A connection on which what is said of the tables of the schema {@code views} is said of others. */
final class AsideConnection {

    /** Where views are made anew. */
    static final String SCHEMA = "rebuilt";

    private AsideConnection() {}

    /**
     * Does some work on this thread whose statements go over such a connection. A transaction that is open on the thread, maybe
     * read only, steps aside for the while.
     */
    static <R> R on(DataSource database, Connection real, UnaryOperator<String> table, Supplier<R> work) {
        ConnectionHolder holder = new ConnectionHolder(of(real, table));
        holder.setSynchronizedWithTransaction(true);
        @Nullable Object outer = TransactionSynchronizationManager.unbindResourceIfPossible(database);
        TransactionSynchronizationManager.bindResource(database, holder);
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(database);
            if (outer != null) {
                TransactionSynchronizationManager.bindResource(database, outer);
            }
        }
    }

    /** @param table is asked, before a statement is prepared, which table stands for each one of the views that it names */
    private static Connection of(Connection real, UnaryOperator<String> table) {
        return (Connection) Proxy.newProxyInstance(
                AsideConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (method.getName().equals("createStatement")) {
                        throw new IllegalStateException("a projection says what it writes in prepared statements");
                    }
                    if (method.getName().startsWith("prepare")
                            && given != null
                            && given[0] instanceof String statement) {
                        given[0] = AsideStatement.of(statement, table);
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException failure) {
                        throw Objects.requireNonNull(failure.getCause());
                    }
                });
    }
}
