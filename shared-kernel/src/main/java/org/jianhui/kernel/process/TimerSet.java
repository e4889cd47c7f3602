package org.jianhui.kernel.process;

import java.time.Instant;
import org.jianhui.kernel.event.EventName;

/** A timer waits to fire at {@code dueAt}. */
@EventName("process.timer-set")
public record TimerSet(ProcessRun run, String job, String element, String execution, Instant dueAt)
        implements ProcessStep {}
