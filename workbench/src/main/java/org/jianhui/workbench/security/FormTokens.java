package org.jianhui.workbench.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * CSRF tokens derived from the secret of the session cookie, or before sign-in from that of a visit cookie: nothing is
 * stored, nothing survives the session, and a token of one session is worth nothing in another.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String VISIT = "jianhui_visit";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String secret = secretOf(request);
        if (secret == null) {
            byte[] random = new byte[32];
            RANDOM.nextBytes(random);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            request.setAttribute(VISIT, secret);
        }
        return tokenOf(secret);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(VISIT) instanceof String secret) {
            ResponseCookie cookie = ResponseCookie.from(VISIT, secret)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .path("/")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        String secret = secretOf(request);
        return secret == null ? null : tokenOf(secret);
    }

    private static @Nullable String secretOf(HttpServletRequest request) {
        String session = SessionCookies.secretIn(request);
        if (session != null) {
            return session;
        }
        Cookie visit = WebUtils.getCookie(request, VISIT);
        return visit == null || visit.getValue().isEmpty() ? null : visit.getValue();
    }

    private static CsrfToken tokenOf(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] value = mac.doFinal("form token".getBytes(StandardCharsets.UTF_8));
            return new DefaultCsrfToken(
                    HEADER, FIELD, Base64.getUrlEncoder().withoutPadding().encodeToString(value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
