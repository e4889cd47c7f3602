package org.jianhui.query.membership.dues;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * How much of a year's dues is paid and open in each union and village the reader may read, now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindDuesSums(int year, @Nullable AsOf asOf) implements Query<FindDuesSums.Sums> {

    /** One line for each union and village that has members or receipts. */
    public record Sums(List<Line> lines) {}

    /**
     * A village's members in one union; whoever paid counts, whatever became of the membership later.
     *
     * @param paid how many have paid
     * @param received what they paid
     * @param cash how many were paid in cash that the union has not accepted yet
     * @param onHand that cash
     * @param pending how many of these receipts are 待入账
     * @param open how many owe and have not paid
     */
    public record Line(
            UnionId union,
            VillageId village,
            int paid,
            Money received,
            int cash,
            Money onHand,
            int pending,
            int open,
            int voided,
            int refunded) {}

    @Override
    public Class<FindDuesSums.Sums> answer() {
        return Sums.class;
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
