package org.jianhui.query.organisation;

import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One account of the organisations the reader administers or inspects today, with its roles.
 *
 * @param asOf leaves out what was recorded later; null for all
 */
public record FindAccount(AccountId account, @Nullable AsOf asOf) implements Query<FindAccount.Found> {

    public record Found(AccountLine account) {}

    @Override
    public Class<Found> answer() {
        return Found.class;
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
