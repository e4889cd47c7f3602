package org.jianhui.query.organisation;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that belong to organisations the reader administers or inspects, by login.
 *
 * @param account this one only; null for all
 * @param home of this organisation only; null for all
 * @param login a part of the login; null for all
 * @param after continues after this login; null for the first page
 * @param limit 1 to 200
 * @param asOf leaves out what was recorded later; null for all
 */
public record FindAccounts(
        @Nullable AccountId account,
        @Nullable Area home,
        @Nullable String login,
        @Nullable String after,
        int limit,
        @Nullable AsOf asOf)
        implements Query<FindAccounts.AccountList> {

    public FindAccounts {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }

    /** One account. */
    public static FindAccounts one(AccountId account, @Nullable AsOf asOf) {
        return new FindAccounts(account, null, null, null, 1, asOf);
    }

    /** @param next continues after this login; null on the last page */
    public record AccountList(
            List<AccountLine> accounts, @Nullable String next) {}

    @Override
    public Class<AccountList> answer() {
        return AccountList.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.ACCOUNT;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(AccountProjection.NAME, PersonProjection.NAME);
    }
}
