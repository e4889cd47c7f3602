package org.jianhui.query.organisation;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The accounts that belong to organisations the reader administers or inspects, by login. */
public record FindAccounts() implements Query<FindAccounts.AccountList> {

    /** All of them. */
    public record AccountList(List<AccountLine> accounts) {}

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
