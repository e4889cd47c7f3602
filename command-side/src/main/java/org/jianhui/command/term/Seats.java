package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.TermBegan;
import org.jspecify.annotations.Nullable;

/** Who holds which office of a term, which are vacant, and whose recall is asked for. */
final class Seats {

    private final List<Seat> held = new ArrayList<>();
    private final List<Office> vacant = new ArrayList<>();
    private final Map<OfficeHolder, LocalDate> recalls = new HashMap<>();

    /** Somebody in an office since a day. */
    record Seat(PersonId person, Office office, LocalDate since) {

        /** The day before another office of the same person begins; this one is held for a day at least. */
        LocalDate lastDayBefore(LocalDate other) {
            return other.isAfter(since) ? other.minusDays(1) : since;
        }
    }

    Optional<Seat> of(PersonId person, Office office) {
        return held.stream()
                .filter(seat -> seat.person().equals(person) && seat.office() == office)
                .findFirst();
    }

    /** Whether somebody left the office and nobody has followed, or nobody led the body to begin with. */
    boolean isVacant(Office office) {
        return vacant.contains(office)
                || Office.lacking(held.stream().map(Seat::office).toList()).contains(office);
    }

    boolean sitsIn(Body body, PersonId person) {
        return in(body, person).findAny().isPresent();
    }

    boolean leads(PersonId person) {
        return held.stream().anyMatch(seat -> seat.person().equals(person) && isLeading(seat.office()));
    }

    /**
     * Who sits in a body may be elected higher in it, and leaves the lower seat then; nobody sits in it twice otherwise, nor heads
     * the union and audits it.
     */
    boolean sitsAlready(Office office, PersonId person) {
        if (office.body() == Body.FUND_AUDIT_COMMITTEE && leads(person)
                || isLeading(office) && sitsIn(Body.FUND_AUDIT_COMMITTEE, person)) {
            return true;
        }
        return in(office.body(), person).anyMatch(seat -> !isAbove(office, seat.office()));
    }

    /** The seats in the same body that somebody leaves who is elected to this office. */
    List<Seat> below(Office office, PersonId person) {
        return in(office.body(), person)
                .filter(seat -> isAbove(office, seat.office()))
                .toList();
    }

    private Stream<Seat> in(Body body, PersonId person) {
        return held.stream()
                .filter(seat -> seat.person().equals(person) && seat.office().body() == body);
    }

    /** Both of one body: the chair is above the vice-chair, and whoever leads above the members. */
    private static boolean isAbove(Office office, Office other) {
        Office member = Office.memberOf(office.body());
        return office != member && (other == member || office == Office.CHAIR && other == Office.VICE_CHAIR);
    }

    static boolean isLeading(Office office) {
        return office == Office.CHAIR || office == Office.VICE_CHAIR;
    }

    /** How many sit in the union committee without this seat. */
    int servingWithout(PersonId person, Office office) {
        return (int) held.stream()
                .filter(seat -> seat.office().body() == Body.UNION_COMMITTEE)
                .filter(seat -> !seat.person().equals(person) || seat.office() != office)
                .map(Seat::person)
                .distinct()
                .count();
    }

    /** The day on which the person's recall from this office was asked for; null if it is not, or was voted on. */
    @Nullable
    LocalDate recallProposedOn(PersonId person, Office office) {
        return recalls.get(new OfficeHolder(person, office));
    }

    @EventSourcingHandler
    void evolve(TermBegan event) {
        event.offices().forEach(each -> held.add(new Seat(each.person(), each.office(), event.firstDay())));
    }

    @EventSourcingHandler
    void evolve(OfficeLeft event) {
        held.removeIf(seat -> seat.person().equals(event.person()) && seat.office() == event.office());
        vacant.add(event.office());
        recalls.remove(new OfficeHolder(event.person(), event.office()));
    }

    @EventSourcingHandler
    void evolve(OfficeFilled event) {
        vacant.remove(event.office());
        held.add(new Seat(event.person(), event.office(), event.since()));
    }

    @EventSourcingHandler
    void evolve(RecallProposed event) {
        recalls.put(new OfficeHolder(event.person(), event.office()), event.proposedOn());
    }

    @EventSourcingHandler
    void evolve(RecallVoted event) {
        recalls.remove(new OfficeHolder(event.person(), event.office()));
    }
}
