package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * The decision on the application is still missing after the reminder: the superior was told.
 *
 * @param superior the union that was told
 * @param dueOn the last day for the decision
 */
@EventName("membership.decision-escalated")
public record DecisionEscalated(
        MembershipId membership,
        UnionId union,
        PersonId person,
        UnionId superior,
        LocalDate dueOn,
        LocalDate escalatedOn)
        implements MembershipEvent {}
