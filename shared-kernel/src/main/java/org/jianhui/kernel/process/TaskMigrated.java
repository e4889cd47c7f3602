package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** An open task was carried to an element of another version. */
@EventName("process.task-migrated")
public record TaskMigrated(ProcessRun run, String task, String element) implements ProcessStep {}
