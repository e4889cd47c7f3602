package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * How many there were at least on a day, as far as is on record here.
 *
 * @param members with a vote, admitted by then; null if the union had nobody on record
 * @param delegates of the congress that elected the committee who still have a vote; null if no congress elected it here
 * @param congressFrom members from which others may meet than all of them
 */
record Attendance(@Nullable Integer members, @Nullable Integer delegates, int congressFrom) {

    static Attendance on(LocalDate day, UnionId union, List<PersonId> delegates, TermLaw law, int congressFrom) {
        LocalDate since = law.rolls().since(union);
        boolean known = since != null && !day.isBefore(since);
        return new Attendance(
                known ? law.rolls().voting(union, day) : null,
                delegates.isEmpty()
                        ? null
                        : delegates.size()
                                - law.rolls().withoutVote(union, delegates).size(),
                congressFrom);
    }

    /** The fewest who should attend a meeting of the union; null if that is not on record: a congress formed since may be smaller. */
    @Nullable
    Integer least() {
        if (delegates != null) {
            return delegates;
        }
        return members != null && members < congressFrom ? members : null;
    }
}
