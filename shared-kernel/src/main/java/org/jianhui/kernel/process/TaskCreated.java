package org.jianhui.kernel.process;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** Somebody has something to do. {@code candidates} are role names; {@code dueAt} is when it should be done. */
@EventName("process.task-created")
public record TaskCreated(
        ProcessRun run,
        String task,
        String element,
        String elementInstance,
        List<String> candidates,
        @Nullable String assignee,
        @Nullable Instant dueAt)
        implements ProcessStep {

    public TaskCreated {
        candidates = List.copyOf(candidates);
    }
}
