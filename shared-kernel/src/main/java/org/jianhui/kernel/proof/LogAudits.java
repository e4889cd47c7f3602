package org.jianhui.kernel.proof;

/** Port to the audit of the log and to the key that signs its checkpoints. */
public interface LogAudits {

    /** Begins an audit soon, beside whatever else is done; its result is an event. Without effect while one is under way. */
    void begin();

    /** Whether one is under way on this node. */
    boolean underWay();

    /** Whether the last one on this node could not be carried to its end, so that nothing was recorded of it. */
    boolean failed();

    /** By which key the checkpoints are checked, as it is published (C2SP signed-note). */
    String key();
}
