package org.jianhui.query.projection;

import java.util.List;
import org.jianhui.kernel.organisation.ReadRight;

/** How far the projections are and what troubles them. */
public record FindProjections() implements Query<FindProjections.Overview> {

    public record Overview(List<ProjectionStatus> projections) {}

    @Override
    public Class<Overview> answer() {
        return Overview.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OPERATIONS;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }
}
