package org.jianhui.query.organisation;

import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The reader's own account. */
public record FindMyAccount() implements Query<FindMyAccount.Mine> {

    /** It, with the roles ever granted. */
    public record Mine(AccountLine account) {}

    @Override
    public Class<Mine> answer() {
        return Mine.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OWN;
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
