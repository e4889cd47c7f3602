package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** An operator ordered the failed job to be tried again. */
@EventName("process.incident-retried")
public record IncidentRetried(ProcessRun run, String incident, String element, String job) implements ProcessStep {}
