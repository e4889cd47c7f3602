package org.jianhui.workbench.security;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jianhui.kernel.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sessions of the pages and bearer tokens of the API: random secrets of which only the hash is stored, so that any node
 * knows them, a restart keeps them and a revocation counts at once.
 */
public final class AccessTokens {

    enum Kind {
        SESSION,
        /** A session opened by a one-time password: it can set the account's own password, and end. */
        FIRST,
        BEARER
    }

    record Issued(String secret, TokenHash hash, Instant expiresAt) {}

    record Live(AccountId account, Kind kind) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final RealTime time;
    private final SecurityProperties settings;

    AccessTokens(JdbcClient jdbc, RealTime time, SecurityProperties settings) {
        this.jdbc = jdbc;
        this.time = time;
        this.settings = settings;
    }

    /**
     * Issues one to who was just let in. The account's secret is held in place meanwhile: whoever replaces it afterwards ends
     * this token with the others.
     *
     * @return empty if the secret that let them in has been replaced
     */
    Optional<Issued> issue(Kind kind, SignIn.Admitted admitted) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = time.now();
        Instant expires = now.plus(kind == Kind.BEARER ? settings.bearerLife() : settings.sessionLife());
        TokenHash hash = TokenHash.of(secret);
        int issued = jdbc.sql("INSERT INTO desk.access_token (hash, kind, account, issued_at, seen_at, expires_at)"
                        + " SELECT ?, ?, s.account, ?, ?, ? FROM desk.account_secret s"
                        + " WHERE s.account = ? AND s.password_hash = ? FOR SHARE")
                .params(
                        hash.hex(),
                        kind.name(),
                        stamp(now),
                        stamp(now),
                        stamp(expires),
                        admitted.account().id().value(),
                        admitted.secret())
                .update();
        return issued == 1 ? Optional.of(new Issued(secret, hash, expires)) : Optional.empty();
    }

    /** The account of a live bearer token: not revoked, not expired. */
    Optional<AccountId> bearer(String secret) {
        return live(secret).filter(token -> token.kind() == Kind.BEARER).map(Live::account);
    }

    /** A live session of either kind: not revoked, not expired, not idle for too long. */
    Optional<Live> session(String secret) {
        Optional<Live> session = live(secret).filter(token -> token.kind() != Kind.BEARER);
        if (session.isPresent()) {
            Instant now = time.now();
            jdbc.sql("UPDATE desk.access_token SET seen_at = ? WHERE hash = ? AND seen_at < ?")
                    .params(stamp(now), TokenHash.of(secret).hex(), stamp(now.minusSeconds(30)))
                    .update();
        }
        return session;
    }

    private Optional<Live> live(String secret) {
        if (secret.length() > 200) {
            return Optional.empty();
        }
        Instant now = time.now();
        return jdbc.sql("SELECT account, kind FROM desk.access_token WHERE hash = ? AND revoked_at IS NULL"
                        + " AND expires_at > ? AND (kind = 'BEARER' OR seen_at > ?)")
                .params(TokenHash.of(secret).hex(), stamp(now), stamp(now.minus(settings.sessionIdle())))
                .query((row, at) -> new Live(new AccountId(row.getString(1)), Kind.valueOf(row.getString(2))))
                .optional();
    }

    void revoke(TokenHash token) {
        jdbc.sql("UPDATE desk.access_token SET revoked_at = ? WHERE hash = ? AND revoked_at IS NULL")
                .params(stamp(time.now()), token.hex())
                .update();
    }

    /** Ends every session and token of an account: after a change of password, or when it is disabled. */
    public void revokeAll(AccountId account) {
        jdbc.sql("UPDATE desk.access_token SET revoked_at = ? WHERE account = ? AND revoked_at IS NULL")
                .params(stamp(time.now()), account.value())
                .update();
    }

    /** Forgets what has been over for a week. */
    void sweep() {
        jdbc.sql("DELETE FROM desk.access_token WHERE expires_at < ?")
                .params(stamp(time.now().minusSeconds(7 * 86_400L)))
                .update();
    }

    private static Timestamp stamp(Instant at) {
        return Timestamp.from(at);
    }
}
