package org.jianhui.workbench.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

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
            LOG.warn("{} {} put off as {}", request.getMethod(), requestId, refusal.code());
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
        refusal.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        String again = refusal.headers().getFirst(HttpHeaders.RETRY_AFTER);
        if (again != null && refusal.status() == HttpStatus.SERVICE_UNAVAILABLE && "GET".equals(request.getMethod())) {
            // The page asks again by itself: nobody should have to find out that "please reload" is all there is to do.
            response.setHeader("Refresh", again);
        }
        ModelAndView page = new ModelAndView("web/problem");
        page.setStatus(refusal.status());
        page.addObject("problem", problem);
        return page;
    }
}
