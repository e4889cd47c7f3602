package org.jianhui.query.founding.history;

import java.time.Instant;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jspecify.annotations.Nullable;

/**
 * A recorded paper.
 *
 * @param recordedBy account of who recorded it, or corrected it last
 * @param correctedBecause the reason of the last correction; null if it was not corrected
 */
public record HistoryLine(
        HistoryPaper paper,
        @Nullable String recordedBy,
        Instant recordedAt,
        @Nullable String correctedBecause) {}
