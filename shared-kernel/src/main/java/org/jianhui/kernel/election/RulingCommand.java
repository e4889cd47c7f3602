package org.jianhui.kernel.election;

import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;

/** What timers and the calendar ask about objections that wait for their ruling (E-07, I-31). */
public sealed interface RulingCommand extends ElectionCommand {

    /** The ruling on an objection is overdue; the superior is reminded. */
    record ChaseRuling(ElectionId election, ObjectionId objection) implements RulingCommand {}

    /** The ruling is still missing after it was chased; the level above is told. */
    record EscalateRuling(ElectionId election, ObjectionId objection) implements RulingCommand {}

    /**
     * Counts the time for every open ruling of the case again with a new edition of the working-day calendar.
     *
     * @param calendar the new edition
     */
    record RecountRulings(ElectionId election, CalendarEditionId calendar) implements RulingCommand {}
}
