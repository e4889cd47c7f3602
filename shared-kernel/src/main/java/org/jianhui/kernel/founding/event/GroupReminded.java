package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;

/**
 * The group that was to be set up immediately is still not there when the working day after has passed: who founds is reminded (F-03).
 *
 * @param dueOn the day by which it was due
 */
@EventName("founding.group-reminded")
public record GroupReminded(FoundingId founding, LocalDate dueOn, LocalDate remindedOn) implements FoundingEvent {}
