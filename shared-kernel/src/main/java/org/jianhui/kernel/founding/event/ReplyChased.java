package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;

/** The reply to a request was late; the superior was reminded. */
@EventName("founding.reply-chased")
public record ReplyChased(FoundingId founding, PaperId request, UnionId union, LocalDate dueOn, LocalDate chasedOn)
        implements FoundingEvent {}
