package org.jianhui.query.term;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.Vote;
import org.jspecify.annotations.Nullable;

/**
 * A recall that was asked for.
 *
 * @param vote what the meeting voted; null before
 * @param carried whether more than half of all who should attend recalled
 */
public record RecallLine(
        PersonId person,
        Office office,
        RecallBy by,
        int supporters,
        int members,
        LocalDate proposedOn,
        @Nullable Vote vote,
        boolean carried) {

    RecallLine voted(Vote held, boolean so) {
        return new RecallLine(person, office, by, supporters, members, proposedOn, held, so);
    }
}
