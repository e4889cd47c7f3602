package org.jianhui.workbench.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jianhui.workbench.api.FilterRefusals;
import org.jianhui.workbench.privacy.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every answer back until what it shows of persons is recorded; if that fails, the answer is not given: 503
 * {@code LOOK_NOT_RECORDED} (ADR 0141). Stands inside the chain that knows who asks.
 */
final class RecordedLooks extends OncePerRequestFilter {

    static final String CODE = "LOOK_NOT_RECORDED";

    private static final Logger LOG = LoggerFactory.getLogger(RecordedLooks.class);
    private static final int SECONDS = 5;

    private final LookRecorder recorder;

    RecordedLooks(LookRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Look look = Look.at(request);
        HeldAnswer held = new HeldAnswer(response);
        try {
            chain.doFilter(request, held);
        } finally {
            look.end();
        }
        if (!look.isEmpty() && held.shows() && !recorded(look, request)) {
            FilterRefusals.putOff(request, response, CODE, SECONDS);
            return;
        }
        held.copyBodyToResponse();
    }

    private boolean recorded(Look look, HttpServletRequest request) {
        try {
            recorder.record(look, request);
            return true;
        } catch (RuntimeException failure) {
            // not its text: it may quote a row
            LOG.error("a look could not be recorded, so it was refused: {}", failure.getClass());
            return false;
        }
    }

    /** Files of the shell: they are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }
}
