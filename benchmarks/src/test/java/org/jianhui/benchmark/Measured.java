package org.jianhui.benchmark;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventName;

/** The event that is appended when appending is measured. */
@EventName("benchmark.measured")
record Measured(String id, int amount) implements DomainEvent {}
