package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** The instance moved to another version of its procedure; {@code run} names the new one. */
@EventName("process.migrated")
public record ProcessMigrated(ProcessRun run) implements ProcessStep {}
