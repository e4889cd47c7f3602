package org.jianhui.workbench.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests be worked on at once; a few more wait for a moment, in order; all others are put off before anything
 * of them is done, at the cost of a few lines. Those by which operators see what is wrong have turns of their own.
 */
final class Turns extends OncePerRequestFilter {

    static final String CODE = "OVERLOADED";

    /** After which clients may ask again. */
    static final int SECONDS = 5;

    private final LoadProperties load;
    private final Semaphore everybody;
    private final Semaphore operators;

    Turns(LoadProperties load) {
        this.load = load;
        this.everybody = new Semaphore(load.atOnce(), true);
        this.operators = new Semaphore(load.operators(), true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Semaphore turns = isOperators(request.getRequestURI()) ? operators : everybody;
        if (!hasTurn(turns)) {
            FilterRefusals.putOff(request, response, CODE, SECONDS);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn(Semaphore turns) {
        if (turns.getQueueLength() >= load.waiting()) {
            return false;
        }
        try {
            return turns.tryAcquire(load.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isOperators(String path) {
        return path.startsWith("/actuator/")
                || path.startsWith("/api/operations")
                || path.equals("/operations")
                || path.startsWith("/operations/");
    }

    /** Files of the shell need no database, and whether the process lives must be told whatever else it does. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.equals("/actuator/health/liveness");
    }
}
