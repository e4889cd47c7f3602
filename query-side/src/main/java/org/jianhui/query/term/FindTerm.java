package org.jianhui.query.term;

import java.util.Set;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One term, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindTerm(TermId term, @Nullable AsOf asOf) implements Query<TermCasePage> {

    @Override
    public Class<TermCasePage> answer() {
        return TermCasePage.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(term.value());
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case", TermProjection.NAME);
    }
}
