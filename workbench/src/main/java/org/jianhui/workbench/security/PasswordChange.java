package org.jianhui.workbench.security;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new password: who may set it, what it must be. Long rather than strange. */
public final class PasswordChange {

    private static final int SHORTEST = 10;
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "1111111111",
            "0000000000",
            "8888888888",
            "6666666666",
            "qwertyuiop",
            "1q2w3e4r5t",
            "password123",
            "passw0rd123",
            "admin12345",
            "administrator",
            "woaini1314",
            "a123456789",
            "123456789a",
            "12345678910",
            "5201314520",
            "gonghui123",
            "jianhui123",
            "88888888888");

    private final SignIn signIn;
    private final AccountSecrets secrets;
    private final AccessTokens tokens;
    private final TransactionTemplate transaction;

    PasswordChange(
            SignIn signIn, AccountSecrets secrets, AccessTokens tokens, PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.signIn = signIn;
        this.secrets = secrets;
        this.tokens = tokens;
    }

    /** Why this cannot be the account's password, as a code; null if it can. */
    public @Nullable String refusal(String login, String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return "PASSWORD_TOO_SHORT";
        }
        if (password.length() > AccountSecrets.LONGEST) {
            return "PASSWORD_TOO_LONG";
        }
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            return "PASSWORD_HOLDS_LOGIN";
        }
        boolean oneCharacter = lower.chars().distinct().count() < 4;
        return COMMON.contains(lower) || oneCharacter ? "PASSWORD_TOO_COMMON" : null;
    }

    /**
     * As {@link #refusal(String, String)}; neither can it be the one before. What was typed as the current one is only compared
     * with, not proved: the answer must not tell somebody at an open session whether a guess is right.
     */
    public @Nullable String refusal(SignedIn who, String current, String password) {
        String refusal = refusal(who.account().login(), password);
        boolean same = refusal == null && (who.isFirst() ? isUsedUp(who, password) : password.equals(current));
        return same ? "PASSWORD_UNCHANGED" : refusal;
    }

    /** The one-time password that opened this session, which is good for nothing any more. */
    private boolean isUsedUp(SignedIn who, String password) {
        return secrets.look(who.account().id(), password).found() != AccountSecrets.Found.WRONG;
    }

    /**
     * Changes the password of who is signed in, and ends all sessions and tokens of the account.
     *
     * @param current not looked at where the session came by a one-time password, which is used up
     * @param address the network address the request came from
     * @throws SignInRefused if the current password is wrong, which is counted as a failed sign-in, or has been replaced meanwhile
     */
    public void change(SignedIn who, String current, String fresh, String address) {
        @Nullable
        String before = who.isFirst()
                ? null
                : signIn.attempt(who.account().login(), current, address).secret();
        set(who.account(), before, fresh, address);
    }

    /**
     * Changes the password of whoever has the current one, own or one-time.
     *
     * @throws SignInRefused as at a sign-in
     */
    void change(String login, String current, String fresh, String address) {
        SignIn.Admitted admitted = signIn.admit(login, current, address);
        set(admitted.account(), admitted.secret(), fresh, address);
    }

    private void set(KnownAccount account, @Nullable String before, String fresh, String address) {
        boolean replaced = Boolean.TRUE.equals(transaction.execute(status -> {
            if (!secrets.replace(account.id(), before, fresh)) {
                return false;
            }
            tokens.revokeAll(account.id());
            signIn.changed(account, address);
            return true;
        }));
        if (!replaced) {
            throw signIn.overtaken(account, address);
        }
    }
}
