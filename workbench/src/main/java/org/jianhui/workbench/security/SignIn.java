package org.jianhui.workbench.security;

import java.sql.Timestamp;
import java.util.Locale;
import org.jianhui.workbench.security.AccountSecrets.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one way in, of the login page, of {@code POST /api/tokens} and of a change of password. Whether a login exists cannot be told from it. */
final class SignIn {

    private static final int LONGEST_LOGIN = 100;

    private final AccountDirectory accounts;
    private final AccountSecrets secrets;
    private final FailedSignIns failures;
    private final AttemptRate rate;
    private final JdbcClient jdbc;
    private final RealTime time;

    SignIn(
            AccountDirectory accounts,
            AccountSecrets secrets,
            FailedSignIns failures,
            AttemptRate rate,
            JdbcClient jdbc,
            RealTime time) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.failures = failures;
        this.rate = rate;
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Who was let in.
     *
     * @param first whether by a one-time password, which is used up now
     * @param secret the stored hash that let them in: no session is issued once another stands there
     */
    record Admitted(KnownAccount account, boolean first, String secret) {

        @Override
        public String toString() {
            return "Admitted";
        }
    }

    /**
     * Admits with the holder's own password.
     *
     * @param address the network address the attempt came from
     * @throws SignInRefused with one of its reasons
     */
    Admitted attempt(String login, String password, String address) {
        return admitted(login, password, address, false);
    }

    /** As {@link #attempt}, and with a one-time password too: once. */
    Admitted admit(String login, String password, String address) {
        return admitted(login, password, address, true);
    }

    private Admitted admitted(String login, String password, String address, boolean takesFirst) {
        TokenHash typed = TokenHash.of(login.toLowerCase(Locale.ROOT));
        if (!rate.allows(address)) {
            throw refused(SignInRefused.Reason.TOO_MANY_ATTEMPTS, null, typed, address);
        }
        if (!failures.mayTry(typed)) {
            throw refused(SignInRefused.Reason.SIGN_IN_LOCKED, null, typed, address);
        }
        KnownAccount account =
                login.length() > LONGEST_LOGIN ? null : accounts.byLogin(login).orElse(null);
        AccountSecrets.Look look = secrets.look(account == null ? null : account.id(), password);
        Found found = look.found();
        if (found == Found.WRONG || account == null) {
            throw refused(SignInRefused.Reason.WRONG_CREDENTIALS, account, typed, address);
        }
        failures.succeeded(typed);
        if (found == Found.FIRST && !takesFirst) {
            throw refused(SignInRefused.Reason.PASSWORD_MUST_BE_CHANGED, account, typed, address);
        }
        if (found == Found.FIRST_OVER || (found == Found.FIRST && !secrets.useFirst(account.id(), look.hash()))) {
            throw refused(SignInRefused.Reason.FIRST_PASSWORD_OVER, account, typed, address);
        }
        record(found == Found.FIRST ? "SIGNED_IN_FIRST" : "SIGNED_IN", account, typed, address);
        return new Admitted(account, found == Found.FIRST, look.hash());
    }

    /** A secret that was right when it was looked at, and has been replaced since. */
    SignInRefused overtaken(KnownAccount account, String address) {
        return refused(SignInRefused.Reason.WRONG_CREDENTIALS, account, TokenHash.of(account.login()), address);
    }

    /** Keeps that the holder has set a password. */
    void changed(KnownAccount account, String address) {
        record("PASSWORD_CHANGED", account, TokenHash.of(account.login()), address);
    }

    private SignInRefused refused(
            SignInRefused.Reason reason, @Nullable KnownAccount account, TokenHash login, String address) {
        record(reason.name(), account, login, address);
        return new SignInRefused(reason);
    }

    private void record(String outcome, @Nullable KnownAccount account, TokenHash login, String address) {
        jdbc.sql("INSERT INTO log.sign_in (at, outcome, account, login_hash, address) VALUES (?, ?, ?, ?, ?)")
                .param(1, Timestamp.from(time.now()))
                .param(2, outcome)
                .param(3, account == null ? null : account.id().value(), java.sql.Types.VARCHAR)
                .param(4, login.hex())
                .param(5, address)
                .update();
    }
}
