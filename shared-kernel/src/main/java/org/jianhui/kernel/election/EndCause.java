package org.jianhui.kernel.election;

/**
 * Why an election case ended before the meeting could be held.
 */
public enum EndCause {
    /** the superior refused the founding (F-03) */
    FOUNDING_REFUSED,
    /** the preparatory group gave it up */
    ABANDONED
}
