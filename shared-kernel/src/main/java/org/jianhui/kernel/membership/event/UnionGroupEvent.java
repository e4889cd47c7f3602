package org.jianhui.kernel.membership.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;

/**
 * All that can have been decided about a union group.
 */
public sealed interface UnionGroupEvent extends DomainEvent permits UnionGroupFormed, MemberPlaced, LeaderElected {

    UnionGroupId group();

    UnionId union();
}
