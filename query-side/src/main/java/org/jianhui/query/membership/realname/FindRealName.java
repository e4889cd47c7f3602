package org.jianhui.query.membership.realname;

import java.util.Set;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * Where one membership stands towards the real-name system, now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindRealName(
        MembershipId membership, @Nullable AsOf asOf) implements Query<RealNameMember> {

    @Override
    public Class<RealNameMember> answer() {
        return RealNameMember.class;
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
