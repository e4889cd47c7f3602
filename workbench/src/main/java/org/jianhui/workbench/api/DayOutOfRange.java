package org.jianhui.workbench.api;

import org.jspecify.annotations.Nullable;

/** A day outside {@link KnownDays} was given: 400 with {@link #CODE} and the field. */
final class DayOutOfRange extends IllegalArgumentException {

    static final String CODE = "DAY_OUT_OF_RANGE";

    private static final long serialVersionUID = 1L;

    DayOutOfRange() {
        super(CODE);
    }

    /** Whether it is what a conversion failed of. */
    static boolean caused(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DayOutOfRange) {
                return true;
            }
        }
        return false;
    }
}
