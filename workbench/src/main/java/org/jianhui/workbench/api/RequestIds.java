package org.jianhui.workbench.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jianhui.kernel.id.RequestId;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its id: in the log, in the answer's header, on every event of the act. Never taken from outside. */
public final class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    public static RequestId of(HttpServletRequest request) {
        if (request.getAttribute(HEADER) instanceof RequestId known) {
            return known;
        }
        RequestId fresh = RequestId.random();
        request.setAttribute(HEADER, fresh);
        return fresh;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = of(request).value();
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable ignored = MDC.putCloseable("requestId", id)) {
            chain.doFilter(request, response);
        }
    }
}
