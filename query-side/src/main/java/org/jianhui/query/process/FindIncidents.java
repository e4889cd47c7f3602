package org.jianhui.query.process;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** Open incidents of all procedures, the oldest first, at most 500. */
public record FindIncidents() implements Query<FindIncidents.Open> {

    public record Open(List<Incident> incidents) {}

    @Override
    public Class<Open> answer() {
        return Open.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OPERATIONS;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(IncidentProjection.NAME);
    }
}
