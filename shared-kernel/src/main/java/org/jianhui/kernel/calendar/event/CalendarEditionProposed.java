package org.jianhui.kernel.calendar.event;

import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CalendarNotice;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * A notice waits for a second person.
 *
 * @param proposedBy who may not approve it, by whatever account
 * @param basedOn the edition over which it would be laid
 */
@EventName("calendar.edition-proposed")
public record CalendarEditionProposed(
        CalendarEditionId edition,
        UnionId superior,
        PersonId proposedBy,
        CalendarEditionId basedOn,
        CalendarNotice notice)
        implements CalendarEvent {}
