package org.jianhui.query.founding.history;

import java.util.Set;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One historic case, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindHistory(HistoryId history, @Nullable AsOf asOf) implements Query<HistoryCasePage> {

    @Override
    public Class<HistoryCasePage> answer() {
        return HistoryCasePage.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(history.value());
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case", HistoryProjection.NAME);
    }
}
