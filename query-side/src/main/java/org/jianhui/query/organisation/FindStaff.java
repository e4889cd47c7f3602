package org.jianhui.query.organisation;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * Whoever the reader may give a post or an account: staff with an account or a post in the organisations that the reader
 * administers or inspects, and those who were recorded or named as staff by an account from there.
 *
 * @param among leaves out all others; null for all
 * @param chosen is shown whoever recorded them: the reader was told this identifier when naming them
 * @param after continues after this person; null for the first page
 * @param limit 1 to 200
 */
public record FindStaff(
        @Nullable List<PersonId> among,
        @Nullable PersonId chosen,
        @Nullable PersonId after,
        int limit) implements Query<FindStaff.Staff> {

    public FindStaff {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }

    /**
     * In a stable order, not by name: names are sealed.
     *
     * @param next continues after this person; null on the last page
     */
    public record Staff(List<Member> members, @Nullable PersonId next) {

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
        return Set.of(PersonProjection.NAME, AccountProjection.NAME, OrganisationProjection.NAME);
    }
}
