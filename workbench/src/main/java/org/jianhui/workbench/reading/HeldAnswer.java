package org.jianhui.workbench.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer of which no byte leaves before it is let go. */
final class HeldAnswer extends ContentCachingResponseWrapper {

    private boolean turned;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether there is something to see: a redirection, an error page still to be made, and an empty answer show nothing. */
    boolean shows() {
        return !turned
                && getContentSize() > 0
                && !HttpStatus.valueOf(getStatus()).is3xxRedirection();
    }

    @Override
    public void sendError(int status) throws IOException {
        turn();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        turn();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        turn();
        super.sendRedirect(location);
    }

    /** What was written so far would be sent along otherwise. */
    private void turn() {
        turned = true;
        resetBuffer();
    }
}
