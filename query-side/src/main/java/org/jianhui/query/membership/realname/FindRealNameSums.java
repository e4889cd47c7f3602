package org.jianhui.query.membership.realname;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * How many members of each union and village are in the real-name system, now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindRealNameSums(@Nullable AsOf asOf) implements Query<FindRealNameSums.Sums> {

    /** One line for each union and village that has members. */
    public record Sums(List<Line> lines) {}

    /**
     * @param members with a vote or without (保留会籍)
     * @param waiting in a batch, and not answered
     * @param rejected not taken, or revoked
     */
    public record Line(UnionId union, VillageId village, int members, int entered, int waiting, int rejected) {}

    @Override
    public Class<FindRealNameSums.Sums> answer() {
        return Sums.class;
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
