package org.jianhui.workbench.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A sign-in that has just succeeded: the session it deserves is not issued yet. */
final class FreshSignIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient KnownAccount account;

    private final boolean first;

    FreshSignIn(SignIn.Admitted admitted) {
        super(List.of());
        this.account = admitted.account();
        this.first = admitted.first();
        setAuthenticated(true);
    }

    boolean isFirst() {
        return first;
    }

    KnownAccount account() {
        return account;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public KnownAccount getPrincipal() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
