package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** The engine gave up a job (retries exhausted): an operator must look. {@code causeIncident} differs from {@code incident} when a called instance has it. */
@EventName("process.incident-raised")
public record IncidentRaised(
        ProcessRun run,
        String incident,
        String element,
        String type,
        @Nullable String job,
        String causeIncident) implements ProcessStep {}
