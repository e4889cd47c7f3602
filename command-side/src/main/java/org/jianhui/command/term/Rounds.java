package org.jianhui.command.term;

import java.util.EnumMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of the by-elections to offices that are vacant now. They end when the office is filled, or when the superior
 * refuses whom they elected; that somebody else leaves an office of the same kind ends none.
 */
final class Rounds {

    private final Map<Office, FillingRoundHeld> last = new EnumMap<>(Office.class);
    private @Nullable Office asked;

    /** How many were held for the office. */
    int held(Office office) {
        FillingRoundHeld round = last.get(office);
        return round == null ? 0 : round.round();
    }

    /** Whom the last round elected; null if it elected nobody, or there was none. */
    @Nullable
    PersonId elected(Office office) {
        FillingRoundHeld round = last.get(office);
        return round == null ? null : round.elected();
    }

    /** Whether a vote says of the elected what the last round does; true if it elected nobody, or there was none. */
    boolean bears(Office office, Vote vote) {
        FillingRoundHeld round = last.get(office);
        return round == null
                || round.votes().stream()
                        .filter(each -> each.person().equals(round.elected()))
                        .allMatch(each -> says(round, each, vote));
    }

    private static boolean says(FillingRoundHeld round, FillingVote elected, Vote vote) {
        return vote.heldOn().equals(round.heldOn())
                && vote.due() == round.due()
                && vote.present() == round.present()
                && vote.votesFor() == elected.votesFor();
    }

    @EventSourcingHandler
    void evolve(FillingRoundHeld event) {
        last.put(event.office(), event);
    }

    @EventSourcingHandler
    void evolve(OfficeFilled event) {
        last.remove(event.office());
    }

    @EventSourcingHandler
    void evolve(FillingRequested event) {
        asked = event.office();
    }

    /** A request that was only returned may be sent again: who was elected still is. */
    @EventSourcingHandler
    void evolve(RequestReplied event) {
        if (asked != null && event.about() == TermRequest.FILLING && event.outcome() == ReplyOutcome.REFUSED) {
            last.remove(asked);
        }
    }
}
