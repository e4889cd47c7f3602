package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The open boxes that the reader, as a teller of their meetings, is to count; none for anybody else. */
public record FindMyCounts() implements Query<FindMyCounts.Counts> {

    /** All of them. */
    public record Counts(List<CountTask> counts) {}

    @Override
    public Class<Counts> answer() {
        return Counts.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OWN;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(AssemblyProjection.NAME);
    }
}
