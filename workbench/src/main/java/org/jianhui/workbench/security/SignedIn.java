package org.jianhui.workbench.security;

import java.util.Collection;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The authentication of one request: the account, with the rights it holds at this moment. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient KnownAccount account;
    private final transient TokenHash token;

    private final boolean first;

    /** @param first whether by a one-time password: such a session holds no role */
    SignedIn(KnownAccount account, TokenHash token, boolean first) {
        super(first ? List.of() : authorities(account));
        this.account = account;
        this.token = token;
        this.first = first;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(KnownAccount account) {
        return account.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    public KnownAccount account() {
        return account;
    }

    /** Whether this session came by a one-time password, and can do nothing but set the own one. */
    public boolean isFirst() {
        return first;
    }

    public Actor actor() {
        return Actor.of(account.id(), account.person());
    }

    /** The session or bearer token this request came with. */
    TokenHash token() {
        return token;
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
    public String getName() {
        return account.login();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
