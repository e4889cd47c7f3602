package org.jianhui.workbench.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Refuses where no controller is reached any more, with a code of its own: as a problem document, or as the page for people. */
public final class FilterRefusals {

    static final String ATTRIBUTE = FilterRefusals.class.getName();

    private FilterRefusals() {}

    /**
     * Answers 503 with {@code Retry-After} in place of whatever stood in the answer, headers included.
     *
     * @throws IllegalStateException if a part of the answer has left already
     */
    public static void putOff(HttpServletRequest request, HttpServletResponse response, String code, int seconds)
            throws IOException {
        response.reset();
        response.setHeader(RequestIds.HEADER, RequestIds.of(request).value());
        request.setAttribute(
                ATTRIBUTE, Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, code).retryAfter(seconds));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
