package org.jianhui.query.election.assembly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another day.
 *
 * @param reason in plain words; null where the election case fixed it
 */
public record MoveLine(
        LocalDate before, LocalDate after, @Nullable String reason) {}
