package org.jianhui.query.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * What became of the duplicates of the reader's own village, the {@value #MOST} last ones, now or as of a moment: of those it
 * referred, all; of those on its ledger, only what it has to act on. The other village is never told.
 *
 * @param asOf null for the present
 */
public record FindOutcomes(@Nullable AsOf asOf) implements Query<FindOutcomes.Outcomes> {

    /** How many are told. */
    public static final int MOST = 200;

    /** The latest first. */
    public record Outcomes(List<Line> lines) {

        public Outcomes {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One person.
     *
     * @param village the reader's
     * @param holds the person is on this village's ledger; otherwise the village wanted to enter the person
     * @param entry the row to act on; null if there is none on its ledger now
     * @param name sealed, of a person whom the village holds; who wanted to enter the person is not told it
     * @param idNumber sealed, for its last digits; null once the person is erased
     * @param settlement null while it is open
     */
    public record Line(
            ReferralId referral,
            VillageId village,
            boolean holds,
            @Nullable LedgerEntryId entry,
            @Nullable Envelope name,
            @Nullable Envelope idNumber,
            LocalDate referredOn,
            @Nullable Settlement settlement,
            @Nullable LocalDate settledOn) {

        /** Whether this village has to take the person off its ledger. */
        public boolean toTakeOff() {
            return holds && entry != null && settlement == Settlement.VILLAGE_TAKES_OVER;
        }
    }

    @Override
    public Class<Outcomes> answer() {
        return Outcomes.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.REFERRAL_OUTCOME;
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
