package org.jianhui.query.membership.realname;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * For how many people in each union grants are due in a year: each person once, for the union by which they were entered first
 * ($-07, $-08). Who has left since still counts. Of whole unions only.
 *
 * @param before whether those entered in earlier years count too
 * @param asOf null for the present
 */
public record FindGrants(int year, boolean before, @Nullable AsOf asOf) implements Query<FindGrants.Heads> {

    /** Only unions for which there is anybody. */
    public record Heads(List<Line> lines) {}

    /** A union and how many people. */
    public record Line(UnionId union, int heads) {}

    @Override
    public Class<FindGrants.Heads> answer() {
        return Heads.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.MEMBER;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return RealNameReading.READS;
    }
}
