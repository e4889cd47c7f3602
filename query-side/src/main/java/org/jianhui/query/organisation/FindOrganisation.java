package org.jianhui.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/** The tree, its posts and their holders on a day.
 *
 * @param on the day, Asia/Shanghai; null for today
 */
public record FindOrganisation(@Nullable LocalDate on) implements Query<FindOrganisation.Tree> {

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
