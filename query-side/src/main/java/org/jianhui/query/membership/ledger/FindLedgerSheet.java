package org.jianhui.query.membership.ledger;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who stands on the ledger of one village, for printing; not found if the reader may not read that village.
 *
 * @param asOf null for the present
 */
public record FindLedgerSheet(VillageId village, @Nullable AsOf asOf) implements Query<FindLedgerSheet.Sheet> {

    /** @param rows in the order in which they were entered */
    public record Sheet(List<LedgerLine> rows) {

        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public Class<Sheet> answer() {
        return Sheet.class;
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
