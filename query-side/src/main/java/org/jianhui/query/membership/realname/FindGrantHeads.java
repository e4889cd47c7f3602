package org.jianhui.query.membership.realname;

import java.util.Set;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The list behind {@link FindGrants}, in a stable order.
 *
 * @param before whether those entered in earlier years count too
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 200
 * @param asOf null for the present
 */
public record FindGrantHeads(
        int year,
        boolean before,
        @Nullable UnionId union,
        @Nullable MembershipId after,
        int limit,
        @Nullable AsOf asOf) implements Query<FindRealNames.Page> {

    public FindGrantHeads {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    @Override
    public Class<FindRealNames.Page> answer() {
        return FindRealNames.Page.class;
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
