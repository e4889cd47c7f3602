package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/** The meetings of an election case, the oldest first, without what was recorded after {@code asOf}; null for all. */
public record FindAssemblies(ElectionId election, @Nullable AsOf asOf) implements Query<FindAssemblies.Meetings> {

    /** All of them. */
    public record Meetings(List<AssemblyPage> meetings) {}

    @Override
    public Class<Meetings> answer() {
        return Meetings.class;
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
        return Set.of("view-case", AssemblyProjection.NAME);
    }
}
