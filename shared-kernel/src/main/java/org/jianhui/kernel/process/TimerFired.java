package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A timer fell due and did its work. */
@EventName("process.timer-fired")
public record TimerFired(ProcessRun run, String job, String element) implements ProcessStep {}
