package org.jianhui.workbench.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jianhui.workbench.assembly.PrivateFiles;

/** The secret by which Prometheus reads the meters: it has no account and cannot sign in. */
final class MetricsToken {

    private final byte[] expected;

    private MetricsToken(String token) {
        this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the file, or writes one with a new token at the first start. */
    static MetricsToken in(Path file) {
        return new MetricsToken(PrivateFiles.readOrCreate(file, 24));
    }

    /** Whether this request asks for the meters with the right token; all others go the way of people. */
    boolean opens(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return request.getMethod().equals("GET")
                && request.getRequestURI().equals(request.getContextPath() + "/actuator/prometheus")
                && given != null
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected);
    }
}
