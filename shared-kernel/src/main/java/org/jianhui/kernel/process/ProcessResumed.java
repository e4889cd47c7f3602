package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A halted instance goes on. */
@EventName("process.resumed")
public record ProcessResumed(ProcessRun run) implements ProcessStep {}
