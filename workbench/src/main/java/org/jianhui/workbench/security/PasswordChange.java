package org.jianhui.workbench.security;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    PasswordChange(SignIn signIn, AccountSecrets secrets, AccessTokens tokens) {
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
     * Changes the password of who is signed in, and ends all sessions and tokens of the account.
     *
     * @param address the network address the request came from
     * @throws SignInRefused if the current password is wrong; counted as a failed sign-in
     */
    public void change(SignedIn who, String current, String fresh, String address) {
        signIn.attempt(who.account().login(), current, address);
        secrets.set(who.account().id(), fresh);
        tokens.revokeAll(who.account().id());
    }
}
