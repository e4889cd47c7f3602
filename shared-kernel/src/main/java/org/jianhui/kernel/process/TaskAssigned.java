package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** A task was given to an account, or given back when {@code assignee} is null. */
@EventName("process.task-assigned")
public record TaskAssigned(
        ProcessRun run,
        String task,
        String element,
        @Nullable String assignee) implements ProcessStep {}
