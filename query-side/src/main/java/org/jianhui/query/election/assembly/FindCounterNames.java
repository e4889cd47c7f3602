package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The recorded names of a meeting's scrutineers and tellers, members or not; an erased person has none. */
public record FindCounterNames(AssemblyId assembly) implements Query<FindCounterNames.Names> {

    /** Sealed, in no order. */
    public record Names(List<BallotName> names) {}

    @Override
    public Class<Names> answer() {
        return Names.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(assembly.value());
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case", "view-person", AssemblyProjection.NAME);
    }
}
