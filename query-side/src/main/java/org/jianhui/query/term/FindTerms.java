package org.jianhui.query.term;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The terms the reader may read, the one that ends first before the others.
 *
 * @param union only of this union; null for all
 * @param running only those that run; ended ones too otherwise
 * @param after continues after this term; null for the first page
 * @param limit at most 200
 */
public record FindTerms(
        @Nullable UnionId union, boolean running, @Nullable TermId after, int limit) implements Query<FindTerms.Page> {

    public FindTerms {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }

    /**
     * @param next continue after this one; null on the last page
     */
    public record Page(List<TermCasePage> terms, @Nullable TermId next) {}

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
        return union == null ? ReadScope.anywhere() : ReadScope.of(union);
    }

    @Override
    public Set<String> reads() {
        return Set.of(TermProjection.NAME);
    }
}
