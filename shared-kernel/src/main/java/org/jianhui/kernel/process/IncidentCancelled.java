package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** An incident went away with what it stood at, unresolved. */
@EventName("process.incident-cancelled")
public record IncidentCancelled(ProcessRun run, String incident, String element) implements ProcessStep {}
