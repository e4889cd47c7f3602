package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** The waiting token was carried on. */
@EventName("process.continuation-run")
public record ContinuationRun(ProcessRun run, String job, String element) implements ProcessStep {}
