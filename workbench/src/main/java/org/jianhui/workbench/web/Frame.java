package org.jianhui.workbench.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.workbench.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the frame of every page shows, {@code frame} in templates: read from the request that is being answered. */
public final class Frame implements SpokenInPages {

    private static final Pattern DONE = Pattern.compile("[a-z][a-z0-9.-]{0,60}");
    private static final Pattern KEY = Pattern.compile("page-[0-9a-f-]{36}");

    /** The path of the page, as the person asked for it. */
    public String getPath() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** The login of who is signed in; null for a stranger. */
    public @Nullable String getLogin() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof SignedIn who ? who.account().login() : null;
    }

    /** Whether the session came by a one-time password, and has to set the own one. */
    public boolean isFirst() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who && who.isFirst();
    }

    public boolean isSignedIn() {
        return getLogin() != null;
    }

    /** The message key of the word after a finished act; null if this page follows none. */
    public @Nullable String getDone() {
        String done = request().getParameter("done");
        return done != null && DONE.matcher(done).matches() ? "done." + done : null;
    }

    /** The form's idempotency key: the same again when a refused form is shown again, so that one form acts once. */
    public String getKey() {
        HttpServletRequest request = request();
        if (request.getAttribute(Frame.class.getName()) instanceof String known) {
            return known;
        }
        String sent = request.getParameter("_key");
        String key = sent != null && KEY.matcher(sent).matches() ? sent : "page-" + UUID.randomUUID();
        request.setAttribute(Frame.class.getName(), key);
        return key;
    }

    /** Largest file of a form, in bytes. */
    public int getLargestFile() {
        return FileStore.MAX_BYTES;
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("no page is being answered");
    }
}
