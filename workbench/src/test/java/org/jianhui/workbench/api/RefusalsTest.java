package org.jianhui.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.transaction.TransactionSystemException;

class RefusalsTest {

    private static final SQLException ENDED = new SQLException("terminating connection", "57P01");

    @Test
    void what_passes_by_itself_is_busy_and_may_be_asked_again() {
        assertBusy(new IllegalStateException("wrapped", ENDED));
    }

    @Test
    void a_rollback_that_failed_hides_nothing() {
        TransactionSystemException rollback = new TransactionSystemException("JDBC rollback failed");
        rollback.initApplicationException(new IllegalStateException(ENDED));
        assertBusy(rollback);
    }

    @Test
    void who_cannot_be_asked_for_is_not_told_to_sign_in() {
        assertBusy(new InternalAuthenticationServiceException("accounts", new IllegalStateException(ENDED)));
    }

    @Test
    void a_mistake_of_ours_stays_one() {
        assertThat(Refusals.of(new IllegalStateException(new SQLException("twice", "23505")))
                        .code())
                .isEqualTo(Refusals.INTERNAL);
        assertThat(Refusals.of(new NullPointerException()).status().value()).isEqualTo(500);
    }

    private static void assertBusy(Throwable failure) {
        Refusal refusal = Refusals.of(failure);
        assertThat(refusal.status().value()).isEqualTo(503);
        assertThat(refusal.code()).isEqualTo(Busy.CODE);
        assertThat(refusal.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
    }
}
