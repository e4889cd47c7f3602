package org.jianhui.query.founding.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A historic case, and where it stands.
 *
 * @param asOf the moment asked for; null if it is the present
 */
public record HistoryCasePage(
        HistoryView record, HistoryState state, @Nullable Instant asOf) {

    static HistoryCasePage of(HistoryView view, @Nullable Instant asOf) {
        return new HistoryCasePage(view, view.stands(), asOf);
    }
}
