package org.jianhui.command.election;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.id.ObjectionId;
import org.jspecify.annotations.Nullable;

/** The objections of a case: an open one blocks its candidacy and nobody else's (E-07). */
final class Objections {

    private final Map<ObjectionId, Candidacy> open = new LinkedHashMap<>();
    private final Set<ObjectionId> known = new HashSet<>();

    @EventSourcingHandler
    void evolve(ObjectionRecorded event) {
        known.add(event.objection());
        open.put(event.objection(), event.against());
    }

    @EventSourcingHandler
    void evolve(ObjectionRuled event) {
        open.remove(event.objection());
    }

    boolean isKnown(ObjectionId objection) {
        return known.contains(objection);
    }

    /** Against whom an open objection is; null if it is not open. */
    @Nullable
    Candidacy openAgainst(ObjectionId objection) {
        return open.get(objection);
    }

    List<Candidacy> blocked() {
        return open.values().stream().distinct().toList();
    }
}
