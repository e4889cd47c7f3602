package org.jianhui.kernel.act;

/** Implemented by reading positions of the event log, so that a reader can compare how far it is with a {@link SeenAt}. */
public interface LogPlace {

    /** Everything up to and including this place has been read. */
    SeenAt seenAt();
}
