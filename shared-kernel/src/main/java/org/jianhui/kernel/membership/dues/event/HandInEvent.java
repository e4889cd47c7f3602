package org.jianhui.kernel.membership.dues.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.UnionId;

/** All that can have been decided about a hand-in of cash; the first opens it, each of the others ends it. */
public sealed interface HandInEvent extends DomainEvent
        permits CashHandedIn, HandInAccepted, HandInReturned, HandInWithdrawn {

    HandInId handIn();

    UnionId union();
}
