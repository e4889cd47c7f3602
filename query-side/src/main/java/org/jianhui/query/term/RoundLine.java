package org.jianhui.query.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.FillingVote;
import org.jspecify.annotations.Nullable;

/**
 * A round of a by-election.
 *
 * @param elected who has more than half of all who were due; null if nobody has
 */
public record RoundLine(
        Office office,
        int round,
        LocalDate heldOn,
        int due,
        int present,
        List<FillingVote> votes,
        AttachmentId minutes,
        @Nullable PersonId elected) {

    public RoundLine {
        votes = List.copyOf(votes);
    }
}
