package org.jianhui.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class TroubleTest {

    private static final SQLException BROKEN = new SQLException("An I/O error occurred", "08006", new EOFException());
    private static final SQLException THROWN_AWAY = new SQLException("Connection is closed");
    private static final SQLException DUPLICATE = new SQLException("duplicate key", "23505");

    static Stream<Throwable> passing() {
        return Stream.of(
                THROWN_AWAY,
                new SQLRecoverableException("gone"),
                new SQLTransientConnectionException("jianhui - Connection is not available"),
                new CannotCreateTransactionException("no connection", new SQLTransientConnectionException("late")),
                new DataAccessResourceFailureException("read", BROKEN),
                new QueryTimeoutException("late"),
                new JdbcException("Could not load token", BROKEN),
                new EventStoreException("events could not be stored", BROKEN),
                new TransactionSystemException("JDBC rollback failed", THROWN_AWAY),
                new IllegalStateException("command failed", new RuntimeException("engine", batch(BROKEN))),
                hiding(new EventStoreException("events could not be stored", BROKEN)),
                new IllegalStateException(hiding(new JdbcException("lost", BROKEN))));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void passes_whatever_is_wrapped_around_it(Throwable failure) {
        assertThat(Trouble.isPassing(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08000", "08003", "08006", "08007", "53100", "53200", "53300", "57014", "57P01", "57P02", "57P03",
                "40001", "40P01", "55P03", "55006", "25006", "25P03", "25P04"
            })
    void passes_by_its_state(String state) {
        assertThat(Trouble.isPassing(new RuntimeException(new SQLException("said", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22001", "42P01", "42501", "25P02", "55000", "54000", "XX000", "P0001"})
    void stays_by_its_state(String state) {
        assertThat(Trouble.isPassing(new DataAccessResourceFailureException(
                        "as the driver's class is", new SQLException("", state))))
                .isFalse();
    }

    static Stream<Throwable> staying() {
        return Stream.of(
                new NullPointerException(),
                new IllegalStateException("Connection is closed"),
                new SQLException("The column index is out of range"),
                new DuplicateKeyException("twice", DUPLICATE),
                new RuntimeException(batch(DUPLICATE)),
                new TransactionSystemException("JDBC commit failed", new SQLException("deferred", "23503")));
    }

    @ParameterizedTest
    @MethodSource("staying")
    void what_is_ours_stays(Throwable failure) {
        assertThat(Trouble.isPassing(failure)).isFalse();
    }

    @Test
    void is_described_by_class_and_state_without_its_text() {
        assertThat(Trouble.describe(new IllegalStateException(new SQLException("row (1, 张三)", "23505"))))
                .startsWith("java.sql.SQLException SQLState 23505 at ")
                .doesNotContain("张三");
    }

    /** As the driver says it: the batch by a state of its own or none, the reason behind it. */
    private static SQLException batch(SQLException reason) {
        SQLException batch = new BatchUpdateException("Batch entry 0 was aborted", new int[0]);
        batch.setNextException(reason);
        return batch;
    }

    /** As a rollback on a broken connection hides it. */
    private static RuntimeException hiding(RuntimeException failure) {
        TransactionSystemException rollback =
                new TransactionSystemException("JDBC rollback failed", new SQLException(""));
        rollback.initApplicationException(failure);
        return rollback;
    }
}
