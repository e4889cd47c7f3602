package org.jianhui.workbench.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A sign-in that has just succeeded: the session it deserves is not issued yet. */
final class FreshSignIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignIn.Admitted admitted;

    FreshSignIn(SignIn.Admitted admitted) {
        super(List.of());
        this.admitted = admitted;
        setAuthenticated(true);
    }

    SignIn.Admitted admitted() {
        return admitted;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public KnownAccount getPrincipal() {
        return admitted.account();
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
