package org.jianhui.kernel.membership.realname.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;

/** All that can have been decided about a batch of members for the real-name system; the first opens it. */
public sealed interface RealNameEvent extends DomainEvent
        permits RealNameBatchOpened,
                RealNameBatchReleased,
                RealNameBatchDiscarded,
                RealNameAnswered,
                RealNameEntryRevoked {

    RealNameBatchId batch();

    UnionId union();
}
