package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.id.FoundingId;

/** A step after the approved result was overdue; the union was reminded. */
@EventName("founding.follow-up-reminded")
public record FollowUpReminded(FoundingId founding, FollowUp step, LocalDate dueOn, LocalDate remindedOn)
        implements FoundingEvent {}
