package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class GoneConnectionsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient sql = JdbcClient.create(DATABASE.app());
    private final TransactionTemplate transaction = new TransactionTemplate(new GoneConnections(DATABASE.app()));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_session_that_the_server_ended_fails_of_that_and_not_of_its_rollback() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    end(sql.sql("SELECT pg_backend_pid()").query(Integer.class).single());
                    sql.sql("SELECT 1").query(Integer.class).single();
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void a_refusal_is_told_although_the_session_has_ended_meanwhile() {
        IllegalStateException refusal = new IllegalStateException("refused");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    end(sql.sql("SELECT pg_backend_pid()").query(Integer.class).single());
                    throw refusal;
                }))
                .isSameAs(refusal);
    }

    @Test
    void the_next_transaction_has_a_connection_that_lives() {
        Integer one = transaction.execute(
                status -> sql.sql("SELECT 1").query(Integer.class).single());
        assertThat(one).isEqualTo(1);
    }

    private static void end(int session) {
        JdbcClient.create(DATABASE.superuser())
                .sql("SELECT pg_terminate_backend(?, 5000)")
                .param(session)
                .query(Boolean.class)
                .single();
    }
}
