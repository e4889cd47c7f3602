package org.jianhui.query.document;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/** The papers of a case in the order of their events; as of a moment, with what was issued by then. */
public record FindCasePapers(ElectionId election, @Nullable AsOf asOf) implements Query<FindCasePapers.Papers> {

    /** The papers. */
    public record Papers(List<PaperSheet> sheets) {}

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
        return ReadScope.ofCase(election.value());
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case", PaperProjection.NAME);
    }
}
