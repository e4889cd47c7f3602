package org.jianhui.kernel.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day as a calendar edition knows it.
 *
 * @param holiday Chinese name of the holiday that makes the day off, or for which it is made up
 * @param provisional the next year's notice may still change the day: it must be shown as "to be confirmed"
 */
public record CalendarDay(
        LocalDate date, DayKind kind, @Nullable String holiday, boolean provisional) {}
