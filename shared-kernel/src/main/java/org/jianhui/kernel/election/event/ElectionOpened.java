package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The case is open.
 */
@EventName("election.opened")
public record ElectionOpened(
        ElectionId election,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        LocalDate stageEnd,
        ObjectionContact contact,
        LocalDate openedOn,
        Basis basis)
        implements JudgedElectionEvent {}
