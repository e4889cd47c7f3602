package org.jianhui.query.inbox;

import org.jspecify.annotations.Nullable;

/** How near the time is by which something is to be done, by calendar days in Asia/Shanghai. */
public enum DueWhen {
    /** the time has passed */
    LATE,
    /** today or one of the next {@value #SOON_DAYS} days is the last */
    SOON,
    /** there is more time than that */
    LATER,
    /** no time is set */
    NONE;

    /** How many days left are still soon. */
    public static final int SOON_DAYS = 3;

    /** @param daysLeft until the last day, 0 on it; null if no time is set or it has passed */
    public static DueWhen of(boolean overdue, @Nullable Long daysLeft) {
        if (overdue) {
            return LATE;
        }
        return daysLeft == null ? NONE : daysLeft <= SOON_DAYS ? SOON : LATER;
    }
}
