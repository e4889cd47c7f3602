package org.jianhui.workbench.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells machines from people by the path. */
final class ApiPaths {

    private ApiPaths() {}

    static boolean isApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/actuator/");
    }
}
