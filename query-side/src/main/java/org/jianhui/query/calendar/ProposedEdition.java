package org.jianhui.query.calendar;

import java.time.Instant;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CalendarNotice;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * A proposed calendar edition and its fate.
 *
 * @param basedOn the edition over which the notice is laid
 * @param decidedAt when it was imported or rejected; null while it is open
 * @param reason why it was rejected
 */
public record ProposedEdition(
        CalendarEditionId edition,
        UnionId superior,
        CalendarEditionId basedOn,
        CalendarNotice notice,
        Instant proposedAt,
        ProposalState state,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    ProposedEdition decided(ProposalState fate, Instant at, @Nullable String why) {
        return new ProposedEdition(edition, superior, basedOn, notice, proposedAt, fate, at, why);
    }
}
