package org.jianhui.query.founding;

import java.time.LocalDate;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jspecify.annotations.Nullable;

/** How the founding ended before the union was founded. */
public record FoundingEnding(FoundingEnd cause, @Nullable String reason, LocalDate on) {}
