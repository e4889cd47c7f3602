package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.RulingChased;
import org.jianhui.kernel.election.event.RulingEscalated;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.id.ObjectionId;
import org.jspecify.annotations.Nullable;

/** The objections of a case: an open one blocks its candidacy and nobody else's (E-07). */
final class Objections {

    private final Map<ObjectionId, Open> open = new LinkedHashMap<>();
    private final Set<ObjectionId> known = new HashSet<>();

    /**
     * An objection not ruled on.
     *
     * @param period the time for the ruling; null for one of before it was counted
     */
    record Open(Candidacy against, @Nullable RulingPeriod period, boolean chased, boolean escalated) {

        boolean isLate(LocalDate today) {
            return period != null && period.isLate(today);
        }
    }

    @EventSourcingHandler
    void evolve(ObjectionRecorded event) {
        known.add(event.objection());
        open.put(event.objection(), new Open(event.against(), null, false, false));
    }

    @EventSourcingHandler
    void evolve(RulingTimeCounted event) {
        change(event.objection(), each -> new Open(each.against(), event.period(), each.chased(), each.escalated()));
    }

    @EventSourcingHandler
    void evolve(RulingChased event) {
        change(event.objection(), each -> new Open(each.against(), each.period(), true, each.escalated()));
    }

    @EventSourcingHandler
    void evolve(RulingEscalated event) {
        change(event.objection(), each -> new Open(each.against(), each.period(), each.chased(), true));
    }

    @EventSourcingHandler
    void evolve(ObjectionRuled event) {
        open.remove(event.objection());
    }

    boolean isKnown(ObjectionId objection) {
        return known.contains(objection);
    }

    /** The open objection; null if it is not open. */
    @Nullable
    Open open(ObjectionId objection) {
        return open.get(objection);
    }

    /** All open ones, in the order they were recorded. */
    Map<ObjectionId, Open> open() {
        return new LinkedHashMap<>(open);
    }

    /** Against whom an open objection is; null if it is not open. */
    @Nullable
    Candidacy openAgainst(ObjectionId objection) {
        Open found = open.get(objection);
        return found == null ? null : found.against();
    }

    List<Candidacy> blocked() {
        return open.values().stream().map(Open::against).distinct().toList();
    }

    private void change(ObjectionId objection, UnaryOperator<Open> next) {
        open.computeIfPresent(objection, (id, each) -> next.apply(each));
    }
}
