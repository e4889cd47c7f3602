package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.UnionId;

/**
 * The county federation was told of an objection still not ruled on.
 *
 * @param rulesUnion the union that has to rule
 */
@EventName("election.ruling-escalated")
public record RulingEscalated(
        ElectionId election,
        ObjectionId objection,
        UnionId rulesUnion,
        UnionId countyUnion,
        LocalDate dueOn,
        LocalDate escalatedOn)
        implements ElectionEvent {}
