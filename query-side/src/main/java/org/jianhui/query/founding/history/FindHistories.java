package org.jianhui.query.founding.history;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The historic cases the reader may read, newest first.
 *
 * @param union only of this union; null for all
 * @param after continues after this one; null for the first page
 * @param limit at most 200
 */
public record FindHistories(
        @Nullable UnionId union, @Nullable HistoryId after, int limit) implements Query<FindHistories.Page> {

    public FindHistories {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }

    /**
     * @param next continue after this one; null on the last page
     */
    public record Page(
            List<HistoryCasePage> histories, @Nullable HistoryId next) {}

    @Override
    public Class<Page> answer() {
        return Page.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return union == null ? ReadScope.anywhere() : ReadScope.of(union);
    }

    @Override
    public Set<String> reads() {
        return Set.of(HistoryProjection.NAME);
    }
}
