package org.jianhui.query.membership;

import java.util.Set;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One membership, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindMember(MembershipId membership, @Nullable AsOf asOf) implements Query<MemberLine> {

    @Override
    public Class<MemberLine> answer() {
        return MemberLine.class;
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
