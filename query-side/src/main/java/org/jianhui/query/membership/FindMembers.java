package org.jianhui.query.membership;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The memberships of the unions and villages the reader may read, in a stable order.
 *
 * @param standing only of this standing; null for all
 * @param among only these, as found by {@code PersonalData.find}; null for all
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 1000
 */
public record FindMembers(
        @Nullable UnionId union,
        @Nullable VillageId village,
        @Nullable UnionGroupId group,
        @Nullable MemberStanding standing,
        @Nullable List<PersonId> among,
        @Nullable MembershipId after,
        int limit)
        implements Query<FindMembers.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(List<MemberLine> members, @Nullable MembershipId next) {}

    public FindMembers {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("a page has 1 to 1000 rows");
        }
    }

    @Override
    public Class<FindMembers.Page> answer() {
        return Page.class;
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
