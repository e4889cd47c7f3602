package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A task is no longer needed. */
@EventName("process.task-cancelled")
public record TaskCancelled(ProcessRun run, String task, String element, String reason) implements ProcessStep {}
