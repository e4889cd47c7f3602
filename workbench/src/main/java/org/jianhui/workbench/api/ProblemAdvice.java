package org.jianhui.workbench.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jianhui.query.projection.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Every failure of a controller: a problem document for the API, an error page for people. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        Refusal refusal = Refusals.of(failure);
        String requestId = RequestIds.of(request).value();
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.warn(
                    "{} {} put off as {}: {}",
                    request.getMethod(),
                    requestId,
                    refusal.code(),
                    Trouble.describe(failure));
        } else if (refusal.status().is5xxServerError()) {
            LOG.error("{} {} failed as {}", request.getMethod(), requestId, refusal.code(), failure);
        }
        if (response.isCommitted()) {
            return null;
        }
        Problem problem = texts.problem(refusal, requestId);
        if (ApiPaths.isApi(request)) {
            return ResponseEntity.status(refusal.status())
                    .headers(refusal.headers())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return ProblemPage.of(refusal, problem, request, response);
    }
}
