package org.jianhui.kernel.reading.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.reading.Opened;

/** More persons of the same answer, where they are too many for one event. */
@EventName("reading.look-continued")
public record LookContinued(LookId look, List<Opened> opened) implements ReadingEvent {}
