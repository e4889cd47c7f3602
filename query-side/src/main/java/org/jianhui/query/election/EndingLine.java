package org.jianhui.query.election;

import java.time.LocalDate;
import org.jianhui.kernel.election.EndCause;
import org.jspecify.annotations.Nullable;

/** How the case ended. */
public record EndingLine(EndCause cause, @Nullable String reason, LocalDate on) {}
