package org.jianhui.query.membership.dues;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The cash that somebody has taken and not handed in.
 *
 * @param holder who asks
 * @param union of whose receipts some are shown; null for none
 * @param limit of the receipts shown
 */
public record FindOwnCash(PersonId holder, @Nullable UnionId union, int limit) implements Query<FindOwnCash.Cash> {

    /**
     * What is in the holder's hands.
     *
     * @param sums of each union
     * @param receipts in the order of years and numbers
     */
    public record Cash(List<Sum> sums, List<ReceiptLine> receipts) {}

    /** For one union. */
    public record Sum(UnionId union, int receipts, Money sum) {}

    @Override
    public Class<FindOwnCash.Cash> answer() {
        return Cash.class;
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
