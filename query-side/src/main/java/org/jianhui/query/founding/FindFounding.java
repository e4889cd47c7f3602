package org.jianhui.query.founding;

import java.util.Set;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One founding, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindFounding(FoundingId founding, @Nullable AsOf asOf) implements Query<FoundingCasePage> {

    @Override
    public Class<FoundingCasePage> answer() {
        return FoundingCasePage.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(founding.value());
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case", FoundingProjection.NAME);
    }
}
