package org.jianhui.query.membership.ledger;

import java.util.Set;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One file's import with what was found of its rows and what became of them, now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindImport(LedgerImportId imported, @Nullable AsOf asOf) implements Query<ImportLine> {

    @Override
    public Class<ImportLine> answer() {
        return ImportLine.class;
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
        return ImportAnswers.READS;
    }
}
