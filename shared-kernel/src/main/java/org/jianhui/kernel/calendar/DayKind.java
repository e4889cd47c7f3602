package org.jianhui.kernel.calendar;

/** What a day is in the working calendar (I-15). */
public enum DayKind {
    /** Monday to Friday, not a day off. */
    WORKDAY,
    /** Saturday or Sunday, not made up. */
    WEEKEND,
    /** A day off by the year's notice, weekday or weekend. */
    HOLIDAY,
    /** A Saturday or Sunday on which work is made up. */
    MAKEUP_WORKDAY;

    public boolean isWorking() {
        return this == WORKDAY || this == MAKEUP_WORKDAY;
    }
}
