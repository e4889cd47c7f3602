package org.jianhui.kernel.membership.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * All that can have been decided about a membership; what was judged by rules is in {@link JudgedMembershipEvent}.
 */
public sealed interface MembershipEvent extends DomainEvent
        permits JudgedMembershipEvent,
                ApplicationRefused,
                ApplicationWithdrawn,
                ApplicationLapsed,
                DecisionChased,
                DecisionEscalated,
                MembershipRetained,
                MembershipResumed,
                MembershipEnded,
                MembershipLapsed {

    MembershipId membership();

    UnionId union();

    PersonId person();
}
