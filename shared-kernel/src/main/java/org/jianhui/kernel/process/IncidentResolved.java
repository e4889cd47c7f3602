package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** The cause of an incident is gone: its job ran, or was given new retries. */
@EventName("process.incident-resolved")
public record IncidentResolved(ProcessRun run, String incident, String element) implements ProcessStep {}
