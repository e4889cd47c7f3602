package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** The waiting token was removed. */
@EventName("process.continuation-cancelled")
public record ContinuationCancelled(ProcessRun run, String job, String element) implements ProcessStep {}
