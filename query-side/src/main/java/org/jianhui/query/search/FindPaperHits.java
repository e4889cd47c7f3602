package org.jianhui.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The papers of the cases the reader may read, by a part of their number or by their date; newest first.
 *
 * @param number with whatever brackets and widths; null with a day
 * @param day on the paper; null with a number
 * @param after continues after this paper; null for the first page
 * @param limit 1 to 200
 */
public record FindPaperHits(
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable PaperId after,
        int limit) implements Query<FindPaperHits.Page> {

    public FindPaperHits {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }

    /** @param next continue after this one; null on the last page */
    public record Page(List<PaperHit> hits, @Nullable PaperId next) {}

    /**
     * A paper.
     *
     * @param toldBy name of the event that brought it
     * @param kind of an issued paper ({@code IssuedKind}); null while it is not issued here
     * @param number empty for papers without one
     * @param written whether it is written here, and not there as a scan only
     */
    public record PaperHit(
            PaperId paper,
            String caseId,
            String caseKind,
            UnionId union,
            @Nullable String title,
            String toldBy,
            @Nullable String kind,
            String number,
            LocalDate dated,
            boolean written) {}

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
