package org.jianhui.kernel.reading.event;

import java.util.List;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.reading.Opened;

/** The events about reading. */
public sealed interface ReadingEvent extends DomainEvent permits LookRecorded, LookContinued {

    LookId look();

    List<Opened> opened();
}
