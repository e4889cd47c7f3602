package org.jianhui.kernel.membership.parameter;

/** What happens to an application that the age limits stand against (I-01). */
public enum AgeEnforcement {
    /** It is refused, unless the federation is asked for an exception. */
    REJECT,
    /** It is taken in, and the limit is shown. */
    WARN,
    /** It is not refused: the federation must be asked for an exception. */
    OVERRIDE
}
