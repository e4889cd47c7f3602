package org.jianhui.query.campaign;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * In which unions the founding stage is over, now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindClosedStages(@Nullable AsOf asOf) implements Query<FindClosedStages.Stages> {

    /** One for each union and year. */
    public record Stages(List<ClosedStage> stages) {}

    @Override
    public Class<FindClosedStages.Stages> answer() {
        return Stages.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.MEMBER;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(StageProjection.NAME);
    }
}
