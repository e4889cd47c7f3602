package org.jianhui.workbench.security;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lock-out after wrong passwords in a row, the same for logins that exist and that do not. An attempt is counted before
 * the password is looked at, so that a thousand guesses at once are still only as many as allowed.
 */
final class FailedSignIns {

    private final JdbcClient jdbc;
    private final RealTime time;
    private final SecurityProperties settings;

    FailedSignIns(JdbcClient jdbc, RealTime time, SecurityProperties settings) {
        this.jdbc = jdbc;
        this.time = time;
        this.settings = settings;
    }

    /** Counts one attempt; false if the login is locked now. */
    boolean mayTry(TokenHash login) {
        Instant now = time.now();
        Timestamp at = Timestamp.from(now);
        Timestamp forgotten = Timestamp.from(now.minus(settings.lock()));
        int failures = jdbc.sql("INSERT INTO desk.sign_in_failure AS f (login_hash, failures, last_at) VALUES (?, 1, ?)"
                        + " ON CONFLICT (login_hash) DO UPDATE SET"
                        + " failures = CASE WHEN f.last_at < ? THEN 1 ELSE f.failures + 1 END,"
                        + " last_at = CASE WHEN f.failures >= ? AND f.last_at >= ? THEN f.last_at ELSE excluded.last_at END"
                        + " RETURNING failures")
                .params(login.hex(), at, forgotten, settings.failuresBeforeLock(), forgotten)
                .query(Integer.class)
                .single();
        return failures <= settings.failuresBeforeLock();
    }

    void succeeded(TokenHash login) {
        jdbc.sql("DELETE FROM desk.sign_in_failure WHERE login_hash = ?")
                .params(login.hex())
                .update();
    }

    void sweep() {
        jdbc.sql("DELETE FROM desk.sign_in_failure WHERE last_at < ?")
                .params(Timestamp.from(time.now().minus(settings.lock())))
                .update();
    }
}
