package org.jianhui.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The turn to make a view anew: one over all nodes has it, until it is done or its process is gone. */
final class OneAtATime implements AutoCloseable {

    private static final int LOCK = 1301;
    private static final String KEY = "(" + LOCK + ", hashtext('view-made-anew'))";
    private static final Duration STEP = Duration.ofMillis(200);

    private final Connection connection;

    private OneAtATime(Connection connection) {
        this.connection = connection;
    }

    /** Waits until it has the turn. */
    static OneAtATime turn(DataSource database) {
        try {
            Connection connection = database.getConnection();
            try {
                while (!ask(connection, "SELECT pg_try_advisory_lock" + KEY)) {
                    Thread.sleep(STEP.toMillis());
                }
                return new OneAtATime(connection);
            } catch (RuntimeException lost) {
                connection.close();
                throw lost;
            } catch (InterruptedException stopping) {
                connection.close();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting for the turn", stopping);
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("no turn", failure);
        }
    }

    private static boolean ask(Connection connection, String question) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(question)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "SELECT pg_advisory_unlock" + KEY);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("the turn could not be given back", failure);
        }
    }
}
