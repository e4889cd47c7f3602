package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/** The reply to a request of the committee was late; the superior was reminded. */
@EventName("term.reply-chased")
public record ReplyChased(TermId term, PaperId request, UnionId union, LocalDate dueOn, LocalDate chasedOn)
        implements TermEvent {}
