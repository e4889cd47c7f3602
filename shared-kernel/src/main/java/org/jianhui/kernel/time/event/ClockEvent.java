package org.jianhui.kernel.time.event;

import org.jianhui.kernel.event.DomainEvent;

/** The events of the simulation clock. */
public sealed interface ClockEvent extends DomainEvent permits ClockMoved {}
