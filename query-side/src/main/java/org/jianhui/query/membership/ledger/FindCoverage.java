package org.jianhui.query.membership.ledger;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Coverage;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * How far each village the reader may read has come with reaching the people on its ledger (M-07), now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindCoverage(@Nullable AsOf asOf) implements Query<FindCoverage.Villages> {

    /** Every village once, also one with an empty ledger. */
    public record Villages(List<Line> villages) {}

    /** @param willing how many of those reached would join */
    public record Line(VillageId village, Coverage coverage, int willing, int refusing) {}

    @Override
    public Class<FindCoverage.Villages> answer() {
        return Villages.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.PERSON;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(LedgerProjection.NAME);
    }
}
