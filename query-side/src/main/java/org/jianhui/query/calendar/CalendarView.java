package org.jianhui.query.calendar;

import java.util.List;
import org.jianhui.kernel.calendar.CalendarEdition;

/**
 * The working calendar.
 *
 * @param current the edition by which is counted today
 * @param proposals newest first
 */
public record CalendarView(CalendarEdition current, List<ProposedEdition> proposals) {}
