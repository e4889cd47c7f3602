package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.UnionId;

/**
 * The superior was reminded of an objection not ruled on in time.
 *
 * @param rulesUnion the union that has to rule
 */
@EventName("election.ruling-chased")
public record RulingChased(
        ElectionId election, ObjectionId objection, UnionId rulesUnion, LocalDate dueOn, LocalDate chasedOn)
        implements ElectionEvent {}
