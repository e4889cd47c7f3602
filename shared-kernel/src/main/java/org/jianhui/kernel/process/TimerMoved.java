package org.jianhui.kernel.process;

import java.time.Instant;
import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** A waiting timer was recomputed, for {@code reason}, for example a new calendar edition. */
@EventName("process.timer-moved")
public record TimerMoved(
        ProcessRun run,
        String job,
        String element,
        @Nullable Instant from,
        Instant dueAt,
        String reason) implements ProcessStep {}
