package org.jianhui.workbench.security;

import org.springframework.security.core.AuthenticationException;

/** A sign-in that was refused; the reason is as true of logins that do not exist as of those that do. */
public final class SignInRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /** Stable codes, part of the API. */
    public enum Reason {
        WRONG_CREDENTIALS(401),
        /** The right one-time password, used before or expired. */
        FIRST_PASSWORD_OVER(401),
        /** The right one-time password where only an own one will do. */
        PASSWORD_MUST_BE_CHANGED(403),
        SIGN_IN_LOCKED(429),
        TOO_MANY_ATTEMPTS(429);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Reason reason;

    SignInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
