package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.EndGround;

/** The membership ended on this day. */
@EventName("membership.ended")
public record MembershipEnded(MembershipId membership, UnionId union, PersonId person, LocalDate on, EndGround ground)
        implements MembershipEvent {}
