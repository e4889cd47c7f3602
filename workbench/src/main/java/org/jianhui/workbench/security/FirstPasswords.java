package org.jianhui.workbench.security;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jianhui.kernel.id.AccountId;

/**
 * One-time passwords: made by the machine, shown once to the administrator who asked, stored as a hash, good for one sign-in
 * until they expire. Whoever signs in with one can do nothing but choose an own password.
 */
public final class FirstPasswords {

    /** Letters and digits that are not mistaken for one another when read out or copied by hand. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int IN_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountSecrets secrets;
    private final AccessTokens tokens;
    private final RealTime time;
    private final SecurityProperties settings;

    FirstPasswords(AccountSecrets secrets, AccessTokens tokens, RealTime time, SecurityProperties settings) {
        this.secrets = secrets;
        this.tokens = tokens;
        this.time = time;
        this.settings = settings;
    }

    /** A password that is only here in clear; never printed. */
    public static final class Fresh {

        private final String clear;
        private final String hash;
        private final Instant expiresAt;

        private Fresh(String clear, String hash, Instant expiresAt) {
            this.clear = clear;
            this.hash = hash;
            this.expiresAt = expiresAt;
        }

        /** For showing it once. */
        public String clear() {
            return clear;
        }

        public Instant expiresAt() {
            return expiresAt;
        }

        @Override
        public String toString() {
            return "Fresh";
        }
    }

    /** Until when one made now is good. */
    public Instant expiry() {
        return time.now().plus(settings.firstPasswordLife()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Makes one; it is nobody's yet. */
    public Fresh make(Instant expires) {
        StringBuilder clear = new StringBuilder();
        for (int at = 0; at < GROUPS * IN_GROUP; at++) {
            clear.append(at > 0 && at % IN_GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Fresh(clear.toString(), secrets.hashed(clear.toString()), expires);
    }

    /** Whether this very one is the account's now. */
    public boolean isWaiting(AccountId account, Fresh fresh) {
        return secrets.isStored(account, fresh.hash);
    }

    /** Gives it to the account in the running transaction: the password before is gone, every session and token ends. */
    public void give(AccountId account, Fresh fresh) {
        secrets.setFirst(account, fresh.hash, fresh.expiresAt);
        tokens.revokeAll(account);
    }

    /** Until when a one-time password of the account is good that nobody has used yet. */
    public Optional<Instant> waitingUntil(AccountId account) {
        return secrets.firstUntil(account);
    }

    /** Whether the holder has chosen a password. */
    public boolean hasOwn(AccountId account) {
        return secrets.hasOwn(account);
    }
}
