package org.jianhui.query.membership.dues;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/**
 * A membership as far as dues go.
 *
 * @param member with all rights: who has left or keeps membership only owes nothing
 * @param admittedOn null before the admission
 * @param keptFrom since when membership is only kept; null unless it is
 * @param excepted the years in which it was only kept throughout
 */
record DuesMember(
        MembershipId membership,
        UnionId union,
        VillageId village,
        PersonId person,
        boolean member,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate keptFrom,
        List<Integer> excepted) {

    DuesMember {
        excepted = List.copyOf(excepted);
    }

    /** The first year that is owed; one that never comes before the admission. */
    int since() {
        return admittedOn == null ? 9999 : admittedOn.getYear();
    }

    boolean owes(int year) {
        return member && since() <= year && !excepted.contains(year);
    }
}
