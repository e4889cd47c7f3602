package org.jianhui.kernel.calendar;

/** In which days a period is counted. */
public enum DayUnit {
    WORKING,
    CALENDAR
}
