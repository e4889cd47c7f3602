package org.jianhui.query.membership.ledger;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom two villages below the reader want to enter, in a stable order, now or as of a moment.
 *
 * @param settled those that are settled, in place of those that are open
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 200
 * @param asOf null for the present
 */
public record FindReferrals(
        boolean settled,
        @Nullable ReferralId after,
        int limit,
        @Nullable AsOf asOf) implements Query<FindReferrals.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(List<Line> referrals, @Nullable ReferralId next) {}

    /**
     * One pair.
     *
     * @param name sealed; null once the person is erased
     * @param idNumber sealed, for its last digits; null once the person is erased
     * @param settled null while it is open
     */
    public record Line(
            DuplicateReferred referral,
            @Nullable Envelope name,
            @Nullable Envelope idNumber,
            @Nullable ReferralSettled settled) {}

    public FindReferrals {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    @Override
    public Class<FindReferrals.Page> answer() {
        return Page.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.REFERRAL;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return LedgerAnswers.READS;
    }
}
