package org.jianhui.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/** The tree, its posts and their holders on a day.
 *
 * @param on the day, Asia/Shanghai; null for today, or for the day of the moment it is asked as of
 * @param asOf leaves out what was recorded later; null for all
 */
public record FindOrganisation(
        @Nullable LocalDate on, @Nullable AsOf asOf) implements Query<FindOrganisation.Tree> {

    public FindOrganisation(@Nullable LocalDate on) {
        this(on, null);
    }

    /** From above: county, township, base unions, villages. */
    public record Tree(LocalDate on, List<Unit> units) {}

    @Override
    public Class<Tree> answer() {
        return Tree.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.ORGANISATION;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(OrganisationProjection.NAME, PersonProjection.NAME);
    }
}
