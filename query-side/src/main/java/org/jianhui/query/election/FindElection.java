package org.jianhui.query.election;

import java.util.Set;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One election case, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindElection(ElectionId election, @Nullable AsOf asOf) implements Query<ElectionCasePage> {

    @Override
    public Class<ElectionCasePage> answer() {
        return ElectionCasePage.class;
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
        return Set.of("view-case", ElectionProjection.NAME);
    }
}
