package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;

/**
 * The county federation was told of a reply still missing.
 */
@EventName("election.reply-escalated")
public record ReplyEscalated(
        ElectionId election,
        PaperId request,
        UnionId repliesUnion,
        UnionId countyUnion,
        LocalDate dueOn,
        LocalDate escalatedOn)
        implements ElectionEvent {}
