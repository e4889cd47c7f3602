package org.jianhui.query.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * Who looked, newest first. Of a case: everybody, for who may watch over reading at the case's union. Otherwise: the accounts
 * whose home lies where the reader may watch.
 *
 * @param caseId only at this case, its meetings and its files; null for everything
 * @param person only where something of this person was shown; null for anybody
 * @param account only by this account; null for all
 * @param after continues after this one; null for the first page
 * @param limit 1 to 1,000
 */
public record FindLooks(
        @Nullable String caseId,
        @Nullable PersonId person,
        @Nullable AccountId account,
        @Nullable Place after,
        int limit)
        implements Query<FindLooks.Page> {

    public FindLooks {
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be 1 to 1,000");
        }
    }

    /** Where a page ends. */
    public record Place(Instant at, LookId look) {}

    /** @param next continue after this one; null on the last page */
    public record Page(List<LookView> looks, @Nullable Place next) {}

    @Override
    public Class<Page> answer() {
        return Page.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.LOOK;
    }

    @Override
    public ReadScope scope() {
        return caseId == null ? ReadScope.anywhere() : ReadScope.ofCase(caseId);
    }

    @Override
    public Set<String> reads() {
        return Set.of(LookProjection.NAME, "view-case");
    }
}
