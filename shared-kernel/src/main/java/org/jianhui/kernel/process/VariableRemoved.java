package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A variable was removed. */
@EventName("process.variable-removed")
public record VariableRemoved(ProcessRun run, String name, String scope) implements ProcessStep {}
