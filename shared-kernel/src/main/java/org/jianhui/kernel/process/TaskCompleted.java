package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A task was completed by the event its command caused. */
@EventName("process.task-completed")
public record TaskCompleted(ProcessRun run, String task, String element) implements ProcessStep {}
