package org.jianhui.workbench.api;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the container refuses before any filter of ours sees it, such as an encoded NUL in the path. */
public final class OutermostErrors extends ErrorReportValve {

    @Override
    protected void report(@Nullable Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String code = Refusals.codeOf(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        try {
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write("{\"type\":\"urn:jianhui:problem:" + code + "\",\"title\":\"" + code + "\",\"status\":"
                        + status + ",\"detail\":\"" + code + "\",\"code\":\"" + code
                        + "\",\"facts\":[],\"violations\":[]}");
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody reads the refusal", gone);
        }
    }
}
