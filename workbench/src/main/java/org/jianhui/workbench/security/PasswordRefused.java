package org.jianhui.workbench.security;

/** What was given cannot be the account's own password; the code is that of {@link PasswordChange#refusal}. */
public final class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    PasswordRefused(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
