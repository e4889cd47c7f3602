package org.jianhui.kernel.election;

/**
 * What a day of the notice is in the working-day calendar (I-15).
 */
public enum DayKind {
    /** the day of posting, never counted */
    POSTING_DAY,
    /** Monday to Friday and no holiday */
    WORKDAY,
    /** a weekend day worked in exchange (调休上班) */
    MAKEUP_WORKDAY,
    /** Saturday or Sunday */
    WEEKEND,
    /** a public holiday */
    HOLIDAY
}
