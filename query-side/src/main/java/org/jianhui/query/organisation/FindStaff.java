package org.jianhui.query.organisation;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** Whoever may be given a post or an account: recorded as staff, or named by an administrator; at most {@value #LIMIT}. */
public record FindStaff() implements Query<FindStaff.Staff> {

    static final int LIMIT = 2_000;

    /** In a stable order, not by name: names are sealed. */
    public record Staff(List<Member> members) {

        /** One of them, with the sealed name. */
        public record Member(PersonId person, Envelope name) {}
    }

    @Override
    public Class<Staff> answer() {
        return Staff.class;
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
        return Set.of(PersonProjection.NAME);
    }
}
