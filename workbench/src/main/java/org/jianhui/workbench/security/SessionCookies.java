package org.jianhui.workbench.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/**
 * The session of the pages: a cookie with a random secret, a row in the database, nothing in a node's memory. Every
 * sign-in gets a new secret, so that none can be fixed beforehand.
 */
final class SessionCookies implements SecurityContextRepository {

    static final String COOKIE = "jianhui_session";

    private final AccessTokens tokens;
    private final AccountDirectory accounts;

    SessionCookies(AccessTokens tokens, AccountDirectory accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    static @Nullable String secretIn(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof FreshSignIn fresh) {
            endSession(request);
            AccessTokens.Kind kind = fresh.admitted().first() ? AccessTokens.Kind.FIRST : AccessTokens.Kind.SESSION;
            // without a session the next page asks to sign in again, with the new password
            tokens.issue(kind, fresh.admitted()).ifPresent(issued -> set(request, response, issued.secret(), -1));
        }
    }

    /** Ends the session of this request, if it has one, and takes the cookie back. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        endSession(request);
        set(request, response, "", 0);
    }

    private void endSession(HttpServletRequest request) {
        String secret = secretIn(request);
        if (secret != null) {
            tokens.revoke(TokenHash.of(secret));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return secretIn(request) != null;
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext found = context;
            if (found == null) {
                Optional<SignedIn> signedIn = signedIn();
                generated = signedIn.isEmpty();
                found = signedIn.<SecurityContext>map(SecurityContextImpl::new)
                        .orElseGet(SecurityContextHolder::createEmptyContext);
                context = found;
            }
            return found;
        }

        private Optional<SignedIn> signedIn() {
            String secret = secretIn(request);
            if (secret == null || isPutOff()) {
                return Optional.empty();
            }
            return tokens.session(secret)
                    .flatMap(live -> accounts.inForce(live.account())
                            .map(account -> new SignedIn(
                                    account, TokenHash.of(secret), live.kind() == AccessTokens.Kind.FIRST)));
        }

        /** The page that says so is the same for everybody: to ask again who it is for would fail or wait again. */
        private boolean isPutOff() {
            return request.getDispatcherType() == DispatcherType.ERROR
                    && Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                            .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
