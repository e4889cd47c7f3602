package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A token waits beside an element until a job carries it on in a transaction of its own. */
@EventName("process.continuation-queued")
public record ContinuationQueued(ProcessRun run, String job, String element, String execution) implements ProcessStep {}
