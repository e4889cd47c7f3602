package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** The instance was removed before its end, by an audited act or because its caller was cancelled. */
@EventName("process.deleted")
public record ProcessDeleted(ProcessRun run, String reason) implements ProcessStep {}
