package org.jianhui.kernel.calendar;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.UnionId;

/** Everything that can be asked of the working calendar: a new edition needs two persons of one superior union. */
public sealed interface CalendarCommand extends Command {

    /** There is one national calendar. */
    String CALENDAR = CalendarEditionId.PREFIX + "-state-council";

    CalendarEditionId edition();

    /** The superior union for which the actor acts. */
    UnionId superior();

    @Override
    default String aggregateId() {
        return CALENDAR;
    }

    /** Lays a notice over the current edition, for another person to approve. */
    record ProposeCalendarEdition(CalendarEditionId edition, UnionId superior, CalendarNotice notice)
            implements CalendarCommand {}

    /** Makes the proposed edition the current one; by another person of the same superior. */
    record ApproveCalendarEdition(CalendarEditionId edition, UnionId superior) implements CalendarCommand {}

    /** @param reason in plain words, without names */
    record RejectCalendarEdition(CalendarEditionId edition, UnionId superior, String reason)
            implements CalendarCommand {}
}
