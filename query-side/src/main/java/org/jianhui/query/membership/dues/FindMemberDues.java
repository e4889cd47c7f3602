package org.jianhui.query.membership.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * All receipts of a member with the union, and the years that are owed and not paid, now or as of a moment.
 *
 * @param first the first year for which dues are owed at all
 * @param today of a past moment its own year counts
 * @param asOf null for the present
 */
public record FindMemberDues(
        MembershipId membership,
        int first,
        LocalDate today,
        @Nullable AsOf asOf) implements Query<FindMemberDues.Dues> {

    /** Empty at a moment at which the membership was not there yet. */
    public record Dues(List<ReceiptLine> receipts, List<Integer> open) {}

    @Override
    public Class<FindMemberDues.Dues> answer() {
        return Dues.class;
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
