package org.jianhui.query.membership.realname;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The batches for the real-name system, the newest first, now or as of a moment.
 *
 * @param standing only of this standing; null for all
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 200
 * @param asOf null for the present
 */
public record FindRealNameBatches(
        @Nullable UnionId union,
        @Nullable RealNameBatchStanding standing,
        @Nullable RealNameBatchId after,
        int limit,
        @Nullable AsOf asOf)
        implements Query<FindRealNameBatches.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(
            List<RealNameBatchView> batches, @Nullable RealNameBatchId next) {}

    public FindRealNameBatches {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    @Override
    public Class<FindRealNameBatches.Page> answer() {
        return Page.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.MEMBER;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return RealNameReading.READS;
    }
}
