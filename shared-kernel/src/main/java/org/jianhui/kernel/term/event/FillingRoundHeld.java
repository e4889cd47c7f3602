package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.FillingVote;
import org.jspecify.annotations.Nullable;

/**
 * One round of a by-election was held (附1-3(5)).
 *
 * @param round from 1, for each vacancy
 * @param due all who should attend, {@code present} who did
 * @param minutes the scanned record
 * @param elected who has more than half of all who should attend; null if nobody has
 */
@EventName("term.filling-round-held")
public record FillingRoundHeld(
        TermId term,
        Office office,
        int round,
        LocalDate heldOn,
        int due,
        int present,
        List<FillingVote> votes,
        AttachmentId minutes,
        @Nullable PersonId elected,
        Basis basis)
        implements JudgedTermEvent {

    public FillingRoundHeld {
        votes = List.copyOf(votes);
    }
}
