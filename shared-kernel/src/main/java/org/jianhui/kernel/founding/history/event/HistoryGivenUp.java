package org.jianhui.kernel.founding.history.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.HistoryId;

/** The case was given up before the union stood. */
@EventName("history.given-up")
public record HistoryGivenUp(HistoryId history, String reason, LocalDate on) implements HistoryEvent {}
