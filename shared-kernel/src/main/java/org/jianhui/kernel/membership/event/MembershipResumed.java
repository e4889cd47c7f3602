package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/** A kept membership is a full one again from this day on. */
@EventName("membership.resumed")
public record MembershipResumed(MembershipId membership, UnionId union, PersonId person, LocalDate from)
        implements MembershipEvent {}
