package org.jianhui.kernel.campaign.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.StageClosingId;
import org.jianhui.kernel.id.UnionId;

/** All that can have been decided about a stage of the plan in one union. */
public sealed interface StageEvent extends DomainEvent permits FoundingStageClosed {

    StageClosingId closing();

    UnionId union();
}
