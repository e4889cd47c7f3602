package org.jianhui.workbench.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jianhui.kernel.id.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords, own and one-time, as Argon2id (19 MiB, 2 passes, 1 lane). An unknown account costs the same time as a known one. */
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

    /**
     * Sets a password whatever there was before: for accounts that are being made. Sessions and tokens of the account are the
     * caller's business.
     */
    public void set(AccountId account, String password) {
        String hash = hashed(password);
        jdbc.sql("INSERT INTO desk.account_secret (account, password_hash, changed_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (account) DO UPDATE SET password_hash = excluded.password_hash,"
                        + " changed_at = excluded.changed_at, first_until = NULL, first_used_at = NULL")
                .params(account.value(), hash, Timestamp.from(time.now()))
                .update();
    }

    /**
     * Puts the password of the holder's own choice in the place of the one that let the holder in.
     *
     * @param before the stored hash of that one; null for a one-time password that has been used up
     * @return false if another has been set or given meanwhile: then nothing is changed
     */
    boolean replace(AccountId account, @Nullable String before, String password) {
        String hash = hashed(password);
        return jdbc.sql("UPDATE desk.account_secret SET password_hash = :hash, changed_at = :now, first_until = NULL,"
                                + " first_used_at = NULL WHERE account = :account AND CASE WHEN :before::text IS NULL"
                                + " THEN first_used_at IS NOT NULL ELSE password_hash = :before END")
                        .param("hash", hash)
                        .param("now", Timestamp.from(time.now()))
                        .param("account", account.value())
                        .param("before", before, java.sql.Types.VARCHAR)
                        .update()
                == 1;
    }

    /**
     * What was found of a password typed for an account.
     *
     * @param hash the stored hash it was compared with; what follows holds only while that still stands
     */
    record Look(Found found, String hash) {}

    /** What a password typed for an account turned out to be. */
    enum Found {
        WRONG,
        OWN,
        /** A one-time password that has not been used and has not expired. */
        FIRST,
        /** The right one-time password, too late. */
        FIRST_OVER
    }

    /** The password's hash and, of a one-time password, until when it is good and when it was used. */
    private record Stored(
            String hash,
            @Nullable Instant firstUntil,
            @Nullable Instant usedAt) {}

    /** What the password is to the account; a null account is never right, and takes as long. */
    Look look(@Nullable AccountId account, String password) {
        Stored stored = account == null ? null : stored(account).orElse(null);
        boolean tooLong = password.length() > LONGEST;
        String hash = stored == null ? decoy : stored.hash();
        boolean right = compare(tooLong ? "" : password, hash);
        return new Look(right && stored != null && !tooLong ? kind(stored) : Found.WRONG, hash);
    }

    private Found kind(Stored stored) {
        Instant until = stored.firstUntil();
        if (until == null) {
            return Found.OWN;
        }
        return stored.usedAt() == null && time.now().isBefore(until) ? Found.FIRST : Found.FIRST_OVER;
    }

    /**
     * Puts a one-time password in the place of the one before; joins the running transaction.
     *
     * @param hash made by {@link #hashed}
     */
    void setFirst(AccountId account, String hash, Instant until) {
        jdbc.sql("INSERT INTO desk.account_secret (account, password_hash, changed_at, first_until) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (account) DO UPDATE SET password_hash = excluded.password_hash,"
                        + " changed_at = excluded.changed_at, first_until = excluded.first_until, first_used_at = NULL")
                .params(account.value(), hash, Timestamp.from(time.now()), Timestamp.from(until))
                .update();
    }

    /** Uses this one-time password up; false if somebody else has just done so, or another was given meanwhile. */
    boolean useFirst(AccountId account, String hash) {
        return jdbc.sql("UPDATE desk.account_secret SET first_used_at = ? WHERE account = ? AND password_hash = ?"
                                + " AND first_until > ? AND first_used_at IS NULL")
                        .params(Timestamp.from(time.now()), account.value(), hash, Timestamp.from(time.now()))
                        .update()
                == 1;
    }

    /** Until when a one-time password of the account that nobody has used is good; empty if there is none. */
    Optional<Instant> firstUntil(AccountId account) {
        return stored(account)
                .filter(stored -> stored.usedAt() == null && stored.firstUntil() != null)
                .map(Stored::firstUntil);
    }

    /** Whether the account has a password its holder has chosen. */
    boolean hasOwn(AccountId account) {
        return stored(account).filter(stored -> stored.firstUntil() == null).isPresent();
    }

    boolean isStored(AccountId account, String hash) {
        return stored(account).filter(stored -> stored.hash().equals(hash)).isPresent();
    }

    private Optional<Stored> stored(AccountId account) {
        return jdbc.sql("SELECT password_hash, first_until, first_used_at FROM desk.account_secret WHERE account = ?")
                .param(account.value())
                .query((row, n) ->
                        new Stored(row.getString(1), instant(row.getTimestamp(2)), instant(row.getTimestamp(3))))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    String hashed(String password) {
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
