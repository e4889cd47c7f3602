package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/** The chased reply was still missing; the county federation was told. */
@EventName("term.reply-escalated")
public record ReplyEscalated(
        TermId term, PaperId request, UnionId union, UnionId county, LocalDate dueOn, LocalDate escalatedOn)
        implements TermEvent {}
