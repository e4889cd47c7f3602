package org.jianhui.query.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The names of all organisations and villages on a day: they are public.
 *
 * @param on the day, Asia/Shanghai; null for today
 */
public record FindAreaNames(@Nullable LocalDate on) implements Query<FindAreaNames.Names> {

    /** By the identifier of the union or village. */
    public record Names(Map<String, String> names) {

        /** The name, or the identifier where none is known. */
        public String of(Id area) {
            return names.getOrDefault(area.value(), area.value());
        }
    }

    @Override
    public Class<Names> answer() {
        return Names.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.PUBLIC;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(OrganisationProjection.NAME);
    }
}
