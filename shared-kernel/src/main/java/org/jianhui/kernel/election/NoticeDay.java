package org.jianhui.kernel.election;

import java.time.LocalDate;

/**
 * One day of the arithmetic of a notice.
 *
 * @param counted working days complete at the end of this day
 */
public record NoticeDay(LocalDate date, DayKind kind, int counted) {}
