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
 * The files handed in for the ledgers of the villages the reader may read, the newest first, now or as of a moment.
 *
 * @param sha256 only those of this content, lower-case hex; null for all
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 200
 * @param asOf null for the present
 */
public record FindImports(
        @Nullable VillageId village,
        @Nullable String sha256,
        @Nullable String after,
        int limit,
        @Nullable AsOf asOf) implements Query<FindImports.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(List<ImportLine> imports, @Nullable String next) {}

    public FindImports {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    @Override
    public Class<FindImports.Page> answer() {
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
        return ImportAnswers.READS;
    }
}
