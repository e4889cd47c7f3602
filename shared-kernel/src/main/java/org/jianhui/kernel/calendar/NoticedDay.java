package org.jianhui.kernel.calendar;

import java.time.LocalDate;

/**
 * A day that a notice takes out of the plain week.
 *
 * @param working true for a make-up working day, false for a day off
 * @param holiday Chinese name of the holiday
 */
public record NoticedDay(LocalDate date, boolean working, String holiday) {}
