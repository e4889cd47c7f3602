package org.jianhui.query.election.assembly;

import java.util.Set;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with its ballots, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindAssembly(AssemblyId assembly, @Nullable AsOf asOf) implements Query<AssemblyPage> {

    @Override
    public Class<AssemblyPage> answer() {
        return AssemblyPage.class;
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
        return Set.of("view-case", AssemblyProjection.NAME);
    }
}
