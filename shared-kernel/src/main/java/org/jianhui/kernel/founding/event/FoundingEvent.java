package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.FoundingId;

/** All that can have been decided in a founding; what was judged by rules is in {@link JudgedFoundingEvent}. */
public sealed interface FoundingEvent extends DomainEvent
        permits JudgedFoundingEvent,
                ReplyChased,
                ReplyEscalated,
                ReplyMovedToCounty,
                ElectionVoided,
                ElectionReopened,
                FollowUpOpened,
                FollowUpReminded,
                GroupReminded,
                FoundingEnded {

    FoundingId founding();
}
