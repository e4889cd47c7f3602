package org.jianhui.command.eventstore;

import java.time.Instant;
import java.util.Map;

/** Port to the act that runs: what every event it causes carries. */
public interface Authorship {

    /** The metadata of the current act; the same instance for all events of one act. */
    Map<String, String> metadata();

    /** When the current act was received, to the microsecond. */
    Instant recordedAt();

    /** Begins an act of the timer, caused by the act with this metadata; without effect where an act runs already. */
    void causedBy(Map<String, String> metadata);
}
