package org.jianhui.workbench.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Failures before or outside any controller: the same two answers, never the container's own page. */
@Controller
class ErrorEndpoint implements ErrorController {

    private final ProblemTexts texts;

    ErrorEndpoint(ProblemTexts texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    @Nullable
    Object failed(HttpServletRequest request, HttpServletResponse response) {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : 404;
        Refusal refusal = request.getAttribute(FilterRefusals.ATTRIBUTE) instanceof Refusal known
                ? known
                : Refusal.of(HttpStatusCode.valueOf(status), Refusals.codeOf(status));
        Problem problem = texts.problem(refusal, RequestIds.of(request).value());
        if (ApiPaths.isApi(request)) {
            return ResponseEntity.status(status)
                    .headers(refusal.headers())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return ProblemPage.of(refusal, problem, request, response);
    }
}
