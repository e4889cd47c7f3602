package org.jianhui.kernel.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a notice's arithmetic.
 *
 * @param holiday Chinese name of the holiday, for days off and make-up days
 * @param counted whether the day counts
 * @param count complete days reached at the end of this day
 */
public record CountedDay(
        LocalDate date, DayKind kind, @Nullable String holiday, boolean provisional, boolean counted, int count) {}
