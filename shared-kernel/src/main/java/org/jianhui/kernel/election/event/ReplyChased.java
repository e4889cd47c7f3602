package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;

/**
 * The superior was reminded of an overdue reply.
 */
@EventName("election.reply-chased")
public record ReplyChased(
        ElectionId election, PaperId request, UnionId repliesUnion, LocalDate dueOn, LocalDate chasedOn)
        implements ElectionEvent {}
