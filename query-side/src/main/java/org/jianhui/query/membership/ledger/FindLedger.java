package org.jianhui.query.membership.ledger;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the ledgers of the villages the reader may read, in a stable order, now or as of a moment.
 *
 * @param off those who were taken off, in place of those who stand on it
 * @param among only these, as found by {@code PersonalData.find}; null for all
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 200
 * @param asOf null for the present
 */
public record FindLedger(
        @Nullable VillageId village,
        @Nullable Attitude attitude,
        boolean off,
        @Nullable List<PersonId> among,
        @Nullable LedgerEntryId after,
        int limit,
        @Nullable AsOf asOf)
        implements Query<FindLedger.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(List<LedgerLine> rows, @Nullable LedgerEntryId next) {}

    public FindLedger {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    @Override
    public Class<FindLedger.Page> answer() {
        return Page.class;
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
