package org.jianhui.query.membership.dues;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One hand-in of cash with its receipts as they stand, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindHandIn(HandInId handIn, @Nullable AsOf asOf) implements Query<FindHandIn.Found> {

    /** @param receipts in the order of years and numbers */
    public record Found(HandInLine handIn, List<ReceiptLine> receipts) {}

    @Override
    public Class<FindHandIn.Found> answer() {
        return Found.class;
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
        return DuesReading.READS;
    }
}
