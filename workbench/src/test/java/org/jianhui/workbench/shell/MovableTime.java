package org.jianhui.workbench.shell;

import java.time.Duration;
import java.time.Instant;

/** Real time that a test moves. */
final class MovableTime {

    private volatile Duration ahead = Duration.ZERO;

    Instant now() {
        return Instant.now().plus(ahead);
    }

    void forward(Duration by) {
        ahead = ahead.plus(by);
    }
}
