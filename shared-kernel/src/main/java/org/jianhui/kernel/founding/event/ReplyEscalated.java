package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;

/** The chased reply was still missing; the county federation was told. */
@EventName("founding.reply-escalated")
public record ReplyEscalated(
        FoundingId founding, PaperId request, UnionId union, UnionId county, LocalDate dueOn, LocalDate escalatedOn)
        implements FoundingEvent {}
