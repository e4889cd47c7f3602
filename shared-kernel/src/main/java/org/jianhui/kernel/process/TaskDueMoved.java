package org.jianhui.kernel.process;

import java.time.Instant;
import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** The time by which an open task should be done was changed; null if none is set any more. */
@EventName("process.task-due-moved")
public record TaskDueMoved(
        ProcessRun run,
        String task,
        String element,
        @Nullable Instant dueAt) implements ProcessStep {}
