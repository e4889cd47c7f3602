package org.jianhui.kernel.calendar.event;

import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;

/**
 * A proposed edition will not become current.
 *
 * @param reason in plain words, without names
 */
@EventName("calendar.edition-rejected")
public record CalendarEditionRejected(CalendarEditionId edition, UnionId superior, String reason)
        implements CalendarEvent {}
