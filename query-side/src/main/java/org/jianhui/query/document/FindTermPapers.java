package org.jianhui.query.document;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/** The papers of a term in the order of their events; as of a moment, with what was issued by then. */
public record FindTermPapers(TermId term, @Nullable AsOf asOf) implements Query<FindTermPapers.Papers> {

    /** The papers. */
    public record Papers(List<TermSheet> sheets) {}

    @Override
    public Class<Papers> answer() {
        return Papers.class;
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
        return Set.of("view-case", PaperProjection.NAME);
    }
}
