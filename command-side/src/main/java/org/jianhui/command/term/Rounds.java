package org.jianhui.command.term;

import java.util.EnumMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jspecify.annotations.Nullable;

/** The rounds of the by-elections to offices that are vacant now; a new vacancy begins with none. */
final class Rounds {

    private final Map<Office, FillingRoundHeld> last = new EnumMap<>(Office.class);

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

    @EventSourcingHandler
    void evolve(FillingRoundHeld event) {
        last.put(event.office(), event);
    }

    @EventSourcingHandler
    void evolve(OfficeFilled event) {
        last.remove(event.office());
    }

    @EventSourcingHandler
    void evolve(OfficeLeft event) {
        last.remove(event.office());
    }
}
