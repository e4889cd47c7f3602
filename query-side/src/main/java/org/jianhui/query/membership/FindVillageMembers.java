package org.jianhui.query.membership;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * How many people of each village are on their way in, and in, among those the reader may read; now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindVillageMembers(@Nullable AsOf asOf) implements Query<FindVillageMembers.Villages> {

    /** Only villages from which somebody has applied. */
    public record Villages(List<Line> villages) {

        public Villages {
            villages = List.copyOf(villages);
        }
    }

    /**
     * @param awaiting the federation has to rule first
     * @param applied the union has to decide
     * @param members with all rights
     * @param retained 保留会籍
     */
    public record Line(VillageId village, int awaiting, int applied, int members, int retained) {}

    @Override
    public Class<Villages> answer() {
        return Villages.class;
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
        return Set.of(MemberProjection.NAME);
    }
}
