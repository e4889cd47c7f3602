package org.jianhui.workbench.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A problem as people see it. What was only put off asks again by itself: nobody should have to find out that "please reload" is all there is to do. */
final class ProblemPage {

    private ProblemPage() {}

    static ModelAndView of(Refusal refusal, Problem problem, HttpServletRequest request, HttpServletResponse response) {
        refusal.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        String again = refusal.headers().getFirst(HttpHeaders.RETRY_AFTER);
        if (again != null && refusal.status() == HttpStatus.SERVICE_UNAVAILABLE && "GET".equals(request.getMethod())) {
            response.setHeader("Refresh", again);
        }
        ModelAndView page = new ModelAndView("web/problem");
        page.setStatus(refusal.status());
        page.addObject("problem", problem);
        return page;
    }
}
