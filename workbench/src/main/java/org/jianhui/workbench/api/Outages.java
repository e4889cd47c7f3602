package org.jianhui.workbench.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jianhui.query.projection.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts off what fails for the moment where no controller answers for it: while it is asked who asks, while a page is
 * written. One line in the log, as {@link ProblemAdvice} writes for the others.
 */
final class Outages extends OncePerRequestFilter {

    /** After which clients may ask again: a killed server is back in less. */
    static final int SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !Trouble.isPassing(failure)) {
                throw failure;
            }
            LOG.warn(
                    "{} {} put off as {}: {}",
                    request.getMethod(),
                    RequestIds.of(request).value(),
                    Busy.CODE,
                    Trouble.describe(failure));
            FilterRefusals.putOff(request, response, Busy.CODE, SECONDS);
        }
    }
}
