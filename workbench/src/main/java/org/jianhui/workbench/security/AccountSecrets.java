package org.jianhui.workbench.security;

import java.sql.Timestamp;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jianhui.kernel.id.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords as Argon2id (19 MiB, 2 passes, 1 lane). An unknown account costs the same time as a known one. */
public final class AccountSecrets {

    static final int LONGEST = 128;
    private static final int HASHED_AT_ONCE = 4;

    private final JdbcClient jdbc;
    private final RealTime time;
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String decoy = Objects.requireNonNull(argon2.encode("nobody has this password"));
    private final Semaphore hashing = new Semaphore(HASHED_AT_ONCE, true);

    AccountSecrets(JdbcClient jdbc, RealTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Sets the password. Sessions and tokens of the account are the caller's business. */
    public void set(AccountId account, String password) {
        String hash = hashed(password);
        jdbc.sql("INSERT INTO desk.account_secret (account, password_hash, changed_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (account) DO UPDATE SET password_hash = excluded.password_hash,"
                        + " changed_at = excluded.changed_at")
                .params(account.value(), hash, Timestamp.from(time.now()))
                .update();
    }

    /** Whether the password is the account's; a null account is never right, and takes as long. */
    boolean matches(@Nullable AccountId account, String password) {
        String stored = account == null
                ? null
                : jdbc.sql("SELECT password_hash FROM desk.account_secret WHERE account = ?")
                        .params(account.value())
                        .query(String.class)
                        .optional()
                        .orElse(null);
        boolean tooLong = password.length() > LONGEST;
        boolean right = compare(tooLong ? "" : password, stored == null ? decoy : stored);
        return right && stored != null && !tooLong;
    }

    private String hashed(String password) {
        hashing.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(password));
        } finally {
            hashing.release();
        }
    }

    private boolean compare(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            hashing.release();
        }
    }
}
