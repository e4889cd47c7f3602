package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** A procedure began; {@code calledBy} is the instance whose call activity began it. */
@EventName("process.started")
public record ProcessStarted(ProcessRun run, @Nullable String calledBy) implements ProcessStep {}
