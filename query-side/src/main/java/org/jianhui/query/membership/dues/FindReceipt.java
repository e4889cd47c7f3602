package org.jianhui.query.membership.dues;

import java.util.Set;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One receipt, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindReceipt(ReceiptId receipt, @Nullable AsOf asOf) implements Query<ReceiptLine> {

    @Override
    public Class<ReceiptLine> answer() {
        return ReceiptLine.class;
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
