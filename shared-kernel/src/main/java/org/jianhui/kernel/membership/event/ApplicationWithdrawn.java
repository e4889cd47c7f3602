package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/** The person took the consent back before admission. */
@EventName("membership.application-withdrawn")
public record ApplicationWithdrawn(MembershipId membership, UnionId union, PersonId person, LocalDate withdrawnOn)
        implements MembershipEvent {}
