package org.jianhui.kernel.term.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.TermId;

/** All that can have been decided in a committee's term; what was judged by rules is in {@link JudgedTermEvent}. */
public sealed interface TermEvent extends DomainEvent
        permits JudgedTermEvent,
                PreparatoryGroupDissolved,
                TermEndWarned,
                ReelectionOpened,
                ReelectionEnded,
                TermOverrun,
                TermPostponed,
                OfficeFilled,
                ReplyChased,
                ReplyEscalated,
                ReplyMovedToCounty,
                TermEnded {

    TermId term();
}
