package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;

/** A member belongs to this group from this day on, and to no other of the union. */
@EventName("membership.member-placed")
public record MemberPlaced(UnionGroupId group, UnionId union, PersonId person, LocalDate from)
        implements UnionGroupEvent {}
