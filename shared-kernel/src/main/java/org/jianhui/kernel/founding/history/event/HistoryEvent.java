package org.jianhui.kernel.founding.history.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.HistoryId;

/** All that can have been recorded of an established union; what was judged by rules is in {@link JudgedHistoryEvent}. */
public sealed interface HistoryEvent extends DomainEvent permits JudgedHistoryEvent, HistoryGivenUp {

    HistoryId history();
}
