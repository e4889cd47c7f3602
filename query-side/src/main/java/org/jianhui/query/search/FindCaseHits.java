package org.jianhui.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The cases the reader may read that are called so, or in which something happened on a day; newest first.
 *
 * @param text part of the name of a union to be, or a case's identifier; null with a day
 * @param unions whose names hold the text
 * @param day on which something was recorded or done, Asia/Shanghai; null with a text
 * @param after continues after this case; null for the first page
 * @param limit 1 to 200
 */
public record FindCaseHits(
        @Nullable String text,
        List<UnionId> unions,
        @Nullable LocalDate day,
        @Nullable String after,
        int limit) implements Query<FindCaseHits.Page> {

    public FindCaseHits {
        unions = List.copyOf(unions);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }

    /** @param next continue after this one; null on the last page */
    public record Page(List<CaseHit> hits, @Nullable String next) {}

    /**
     * A case.
     *
     * @param kind election, founding, assembly or term
     * @param title the name of a union to be; null where the union's own name says it
     */
    public record CaseHit(
            String caseId,
            String kind,
            UnionId union,
            @Nullable String title,
            LocalDate openedOn) {}

    @Override
    public Class<Page> answer() {
        return Page.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(SearchProjection.NAME);
    }
}
