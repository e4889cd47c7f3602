package org.jianhui.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jianhui.workbench.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what its frame shows: the path, who is signed in, a key for the form, the word after a finished act. */
final class PageFrame implements HandlerInterceptor {

    private static final Pattern DONE = Pattern.compile("[a-z][a-z0-9.-]{0,60}");

    /** What the frame shows; in templates {@code frame}. */
    public record Frame(
            String path,
            @Nullable String login,
            boolean signedIn,
            String key,
            @Nullable String done) {}

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        String login = known instanceof SignedIn who ? who.account().login() : null;
        String done = request.getParameter("done");
        page.addObject(
                "frame",
                new Frame(
                        request.getRequestURI(),
                        login,
                        login != null,
                        keyOf(request),
                        done != null && DONE.matcher(done).matches() ? "done." + done : null));
    }

    /** The form's idempotency key: the same again when a refused form is shown again, so that one form acts once. */
    private static String keyOf(HttpServletRequest request) {
        String sent = request.getParameter("_key");
        return sent != null && sent.matches("page-[0-9a-f-]{36}") ? sent : "page-" + UUID.randomUUID();
    }
}
