package org.jianhui.query.process;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One run of a procedure, for marking its diagram. Element and flow ids are those of the drawn procedure.
 *
 * @param calledBy the run whose call activity began it; null for the outermost
 * @param current elements where a token stands now, each once
 * @param passed elements that were left or interrupted at least once, in the order of the first time
 * @param interrupted of these, elements that were interrupted the last time
 * @param flows sequence flows taken, in the order of the first time
 * @param tasks open tasks
 * @param timers waiting timers
 * @param incidents elements with an open incident
 */
public record ProcessPicture(
        ProcessRun run,
        @Nullable String calledBy,
        Tokens.Phase phase,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<String> current,
        List<String> passed,
        List<String> interrupted,
        List<String> flows,
        List<Task> tasks,
        List<Timer> timers,
        List<String> incidents) {

    public record Task(String task, String element) {}

    public record Timer(String element, Instant dueAt) {}
}
