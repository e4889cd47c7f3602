package org.jianhui.query.membership.ledger;

import java.util.Set;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindLedgerEntry(LedgerEntryId entry, @Nullable AsOf asOf) implements Query<LedgerLine> {

    @Override
    public Class<LedgerLine> answer() {
        return LedgerLine.class;
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
        return LedgerAnswers.READS;
    }
}
