package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** The instance was halted; its timers do not fire until it is resumed. */
@EventName("process.suspended")
public record ProcessSuspended(ProcessRun run) implements ProcessStep {}
