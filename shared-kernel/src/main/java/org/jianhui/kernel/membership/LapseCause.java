package org.jianhui.kernel.membership;

/** Why nobody can decide on an application any more. */
public enum LapseCause {
    /** The founding of the union was given up. */
    FOUNDING_ENDED,
    /** The union is closed. */
    UNION_CLOSED
}
