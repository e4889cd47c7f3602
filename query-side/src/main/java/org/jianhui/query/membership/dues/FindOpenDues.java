package org.jianhui.query.membership.dues;

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
 * Who owes the dues of a year and has not paid them, in a stable order, now or as of a moment.
 *
 * @param after the last of the page before; null for the first page
 * @param limit 1 to 1000
 * @param asOf null for the present
 */
public record FindOpenDues(
        @Nullable UnionId union,
        @Nullable VillageId village,
        int year,
        @Nullable MembershipId after,
        int limit,
        @Nullable AsOf asOf)
        implements Query<FindOpenDues.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(List<Line> members, @Nullable MembershipId next) {}

    /**
     * A member who owes.
     *
     * @param name sealed; null once the person is erased
     * @param idNumber sealed, for its last digits; null once the person is erased
     */
    public record Line(
            MembershipId membership,
            UnionId union,
            VillageId village,
            @Nullable Envelope name,
            @Nullable Envelope idNumber) {}

    public FindOpenDues {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("a page has 1 to 1000 rows");
        }
    }

    @Override
    public Class<FindOpenDues.Page> answer() {
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
        return DuesReading.READS;
    }
}
