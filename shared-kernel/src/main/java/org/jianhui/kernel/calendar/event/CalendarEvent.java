package org.jianhui.kernel.calendar.event;

import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.UnionId;

/** The life of calendar editions. */
public sealed interface CalendarEvent extends DomainEvent
        permits CalendarEditionProposed, CalendarEditionImported, CalendarEditionRejected {

    CalendarEditionId edition();

    /** The superior union whose people decided. */
    UnionId superior();
}
