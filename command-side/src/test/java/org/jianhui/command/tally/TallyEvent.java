package org.jianhui.command.tally;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.event.Judged;

public sealed interface TallyEvent extends DomainEvent {

    String id();

    @EventName("tally.opened")
    record Opened(String id) implements TallyEvent {}

    @EventName("tally.added")
    record Added(String id, int amount, String edition) implements TallyEvent, Judged {}

    @EventName("tally.marked")
    record Marked(String id) implements TallyEvent {}
}
