package org.jianhui.query.inspection;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * Procedure, papers and acts of a case in one line, the oldest first.
 *
 * @param asOf null for the present
 */
public record FindTimeline(String caseId, @Nullable AsOf asOf) implements Query<FindTimeline.Timeline> {

    public record Timeline(List<TimelineRow> rows) {}

    @Override
    public Class<Timeline> answer() {
        return Timeline.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(caseId);
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case");
    }
}
