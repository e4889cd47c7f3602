package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * The decision on the application is late: whoever has to decide was reminded.
 *
 * @param dueOn the last day for the decision
 */
@EventName("membership.decision-chased")
public record DecisionChased(
        MembershipId membership, UnionId union, PersonId person, LocalDate dueOn, LocalDate chasedOn)
        implements MembershipEvent {}
