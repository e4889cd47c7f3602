package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A waiting timer is no longer needed. */
@EventName("process.timer-cancelled")
public record TimerCancelled(ProcessRun run, String job, String element) implements ProcessStep {}
