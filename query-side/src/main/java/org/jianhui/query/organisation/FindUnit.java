package org.jianhui.query.organisation;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/** One union or village with its posts, today or on the day of {@code asOf}, or as it begins later; null for the present. */
public record FindUnit(Area area, @Nullable AsOf asOf) implements Query<FindUnit.Found> {

    /** @param terms those that are not over, by post and first day */
    public record Found(Unit unit, List<FindTerms.Term> terms) {}

    @Override
    public Class<Found> answer() {
        return Found.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.ORGANISATION;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(OrganisationProjection.NAME, PersonProjection.NAME);
    }
}
