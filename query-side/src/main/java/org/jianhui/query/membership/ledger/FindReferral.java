package org.jianhui.query.membership.ledger;

import java.util.Set;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** One person whom two villages want to enter, for whoever settles it. */
public record FindReferral(ReferralId referral) implements Query<FindReferrals.Line> {

    @Override
    public Class<FindReferrals.Line> answer() {
        return FindReferrals.Line.class;
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
