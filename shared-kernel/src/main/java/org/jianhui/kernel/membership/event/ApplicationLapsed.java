package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.LapseCause;

/** Nobody is left to decide on the application; the person may apply elsewhere. */
@EventName("membership.application-lapsed")
public record ApplicationLapsed(
        MembershipId membership, UnionId union, PersonId person, LapseCause cause, LocalDate lapsedOn)
        implements MembershipEvent {}
