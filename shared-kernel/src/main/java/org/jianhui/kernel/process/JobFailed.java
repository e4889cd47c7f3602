package org.jianhui.kernel.process;

import java.time.Instant;
import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** A job was rolled back. {@code cause} is a reason code or an exception's type, never its text, which may hold personal data. {@code retryAt} is when it is tried again, null at once or never. */
@EventName("process.job-failed")
public record JobFailed(
        ProcessRun run,
        String job,
        String element,
        int retriesLeft,
        String cause,
        @Nullable Instant retryAt) implements ProcessStep {}
