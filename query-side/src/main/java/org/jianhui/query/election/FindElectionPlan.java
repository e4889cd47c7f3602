package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.Set;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The planner: what may I do today, and until when may the notice be posted?
 *
 * @param postedOn the posting day to reckon with; null for today
 */
public record FindElectionPlan(
        ElectionId election, @Nullable LocalDate postedOn) implements Query<ElectionPlan> {

    @Override
    public Class<ElectionPlan> answer() {
        return ElectionPlan.class;
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
