package org.jianhui.workbench.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Chinese, unless the reader switched the pages to English, or an API client asks for English. */
final class ReadersLanguage implements LocaleResolver {

    private static final String COOKIE = "jianhui_lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof Locale chosen) {
            return chosen;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            return asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.CHINA;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && cookie.getValue().equals("en") ? Locale.ENGLISH : Locale.CHINA;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale wanted) {
        Locale locale = wanted != null && wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA;
        request.setAttribute(COOKIE, locale);
        if (response != null) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
                    .httpOnly(true)
                    .sameSite("Lax")
                    .path("/")
                    .maxAge(365 * 86_400L)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
