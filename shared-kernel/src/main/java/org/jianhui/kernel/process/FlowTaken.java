package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A token passed a sequence flow. */
@EventName("process.flow-taken")
public record FlowTaken(ProcessRun run, String flow, String from, String to, String execution) implements ProcessStep {}
