package org.jianhui.kernel.proof;

/** Port to the audit of the log and to the key that signs its checkpoints. */
public interface LogAudits {

    /** Begins an audit soon, beside whatever else is done; its result is an event. Without effect while one is under way. */
    void begin();

    /** Whether one is under way on this node. */
    boolean underWay();

    /** Whether the last one on this node could not be carried to its end, so that nothing was recorded of it. */
    boolean failed();

    /**
     * Whether this node found the log not to go on from the last checkpoint outside, as after the restore of an old backup; it
     * signs nothing until that is resolved.
     */
    boolean forked();

    /** By which key the checkpoints are checked, as it is published (C2SP signed-note). */
    String key();
}
