package org.jianhui.query.membership.realname;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * Members towards the real-name system, in a stable order, now or as of a moment.
 *
 * @param standing only of this standing; null for all who are not entered, the exception list (M-10)
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 200
 * @param asOf null for the present
 */
public record FindRealNames(
        @Nullable UnionId union,
        @Nullable VillageId village,
        @Nullable RealNameStanding standing,
        @Nullable MembershipId after,
        int limit,
        @Nullable AsOf asOf)
        implements Query<FindRealNames.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(List<Line> members, @Nullable MembershipId next) {}

    /**
     * @param name sealed; null once the person is erased
     * @param idNumber sealed, for its last digits; null once the person is erased
     */
    public record Line(
            RealNameMember member,
            @Nullable Envelope name,
            @Nullable Envelope idNumber) {}

    public FindRealNames {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    @Override
    public Class<FindRealNames.Page> answer() {
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
        return RealNameReading.READS;
    }
}
