package org.jianhui.workbench.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer …}; a token that is not good is refused, never ignored. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final AccountDirectory accounts;
    private final AuthenticationEntryPoint refusal;

    BearerTokens(AccessTokens tokens, AccountDirectory accounts, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> signedIn = signedIn(header);
        if (signedIn.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("TOKEN_NOT_GOOD"));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn.get()));
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> signedIn(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String secret = header.substring(SCHEME.length()).trim();
        return tokens.bearer(secret)
                .flatMap(accounts::inForce)
                .map(account -> new SignedIn(account, TokenHash.of(secret), false));
    }
}
