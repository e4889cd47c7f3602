package org.jianhui.kernel.time.event;

import java.time.Instant;
import org.jianhui.kernel.event.EventName;

/** The simulation clock was moved forward; it runs on from {@code to}, which it showed at {@code machineTime}. */
@EventName("clock.moved")
public record ClockMoved(Instant from, Instant to, Instant machineTime) implements ClockEvent {}
