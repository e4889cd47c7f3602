package org.jianhui.kernel.membership;

/** Who refused an application. */
public enum RefusedBy {
    /** The preparatory group or the committee, which decides on admission (M-09). */
    UNION,
    /** The federation, which did not grant the exception from the age limits (I-01). */
    FEDERATION
}
