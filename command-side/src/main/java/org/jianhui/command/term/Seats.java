package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

/** Who holds which office of a term from which day until which, which are vacant since when, and whose recall is asked for. */
final class Seats {

    private final List<Seat> taken = new ArrayList<>();
    private final List<Vacancy> vacancies = new ArrayList<>();
    private final Map<OfficeHolder, LocalDate> recalls = new HashMap<>();
    private LocalDate firstDay = LocalDate.MIN;

    /**
     * Somebody in an office.
     *
     * @param until last day in it; null while no end is known
     */
    record Seat(
            PersonId person,
            Office office,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean isHeldOn(LocalDate day) {
            return until == null || !day.isAfter(until);
        }

        /** The day before another office of the same person begins; this one is held for a day at least. */
        LocalDate lastDayBefore(LocalDate other) {
            return other.isAfter(since) ? other.minusDays(1) : since;
        }

        private boolean is(PersonId who, Office what) {
            return person.equals(who) && office == what;
        }
    }

    /** An office that was left, and that nobody has followed in; held until {@code lastDay}. */
    private record Vacancy(PersonId person, Office office, LocalDate lastDay) {}

    /** The seat, unless it is left by that day: with its last day somebody has left it. */
    Optional<Seat> stillHeld(PersonId person, Office office, LocalDate today) {
        return taken.stream()
                .filter(seat -> seat.is(person, office))
                .filter(seat -> seat.until() == null || seat.until().isAfter(today))
                .findFirst();
    }

    /** First day on which nobody holds an office that somebody left, or that nobody held to begin with; empty if it is not vacant. */
    Optional<LocalDate> vacantFrom(Office office) {
        return vacancies.stream()
                .filter(each -> each.office() == office)
                .map(each -> each.lastDay().plusDays(1))
                .min(Comparator.naturalOrder())
                .or(() -> isLacking(office) ? Optional.of(withoutLeaderFrom(office)) : Optional.empty());
    }

    private boolean isLacking(Office office) {
        return Office.lacking(taken.stream()
                        .filter(seat -> seat.until() == null)
                        .map(Seat::office)
                        .toList())
                .contains(office);
    }

    /** Since the last who held it left, or from the term's first day on; director and commissioner lead the women alike. */
    private LocalDate withoutLeaderFrom(Office office) {
        boolean women = office.body() == Body.WOMEN_COMMITTEE;
        return taken.stream()
                .filter(seat -> women
                        ? seat.office() == Office.WOMEN_DIRECTOR || seat.office() == Office.WOMEN_COMMISSIONER
                        : seat.office() == office)
                .flatMap(seat -> Stream.ofNullable(seat.until()))
                .map(until -> until.plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(firstDay);
    }

    /** How many sit in a body on a day. */
    int size(Body body, LocalDate day) {
        return (int) taken.stream()
                .filter(seat -> seat.office().body() == body && seat.isHeldOn(day))
                .map(Seat::person)
                .distinct()
                .count();
    }

    boolean sitsIn(Body body, PersonId person, LocalDate day) {
        return in(body, person, day).findAny().isPresent();
    }

    /**
     * Who sits in a body may be elected higher in it, and leaves the lower seat then; nobody sits in it twice otherwise, nor heads
     * the union and audits it.
     */
    boolean sitsAlready(Office office, PersonId person, LocalDate day) {
        if (office.body() == Body.FUND_AUDIT_COMMITTEE && leads(person, day)
                || isLeading(office) && sitsIn(Body.FUND_AUDIT_COMMITTEE, person, day)) {
            return true;
        }
        return in(office.body(), person, day).anyMatch(seat -> !isAbove(office, seat.office()));
    }

    /** The seats in the same body that somebody leaves who holds this office from that day on. */
    List<Seat> below(Office office, PersonId person, LocalDate since) {
        return in(office.body(), person, since)
                .filter(seat -> isAbove(office, seat.office()))
                .toList();
    }

    private boolean leads(PersonId person, LocalDate day) {
        return in(Body.UNION_COMMITTEE, person, day).anyMatch(seat -> isLeading(seat.office()));
    }

    private Stream<Seat> in(Body body, PersonId person, LocalDate day) {
        return taken.stream()
                .filter(seat -> seat.person().equals(person) && seat.office().body() == body)
                .filter(seat -> seat.isHeldOn(day));
    }

    /** Both of one body: the chair is above the vice-chair, and whoever leads above the members. */
    private static boolean isAbove(Office office, Office other) {
        Office member = Office.memberOf(office.body());
        return office != member && (other == member || office == Office.CHAIR && other == Office.VICE_CHAIR);
    }

    static boolean isLeading(Office office) {
        return office == Office.CHAIR || office == Office.VICE_CHAIR;
    }

    /** How many sit in the union committee without this seat; who is to leave on a later day is counted no more. */
    int servingWithout(PersonId person, Office office) {
        return (int) taken.stream()
                .filter(seat -> seat.office().body() == Body.UNION_COMMITTEE && seat.until() == null)
                .filter(seat -> !seat.is(person, office))
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
        firstDay = event.firstDay();
        event.offices().forEach(each -> taken.add(new Seat(each.person(), each.office(), firstDay, null)));
    }

    /** Who was to leave on a later day may leave earlier: the one vacancy begins earlier then. */
    @EventSourcingHandler
    void evolve(OfficeLeft event) {
        if (taken.stream().anyMatch(seat -> seat.is(event.person(), event.office()) && seat.until() != null)) {
            vacancies.removeIf(each -> each.person().equals(event.person()) && each.office() == event.office());
        }
        taken.replaceAll(seat -> seat.is(event.person(), event.office())
                ? new Seat(seat.person(), seat.office(), seat.since(), event.lastDay())
                : seat);
        vacancies.add(new Vacancy(event.person(), event.office(), event.lastDay()));
        recalls.remove(new OfficeHolder(event.person(), event.office()));
    }

    /** Of several vacancies the one that began first is filled. */
    @EventSourcingHandler
    void evolve(OfficeFilled event) {
        vacancies.stream()
                .filter(each -> each.office() == event.office())
                .min(Comparator.comparing(Vacancy::lastDay))
                .ifPresent(vacancies::remove);
        taken.removeIf(seat -> seat.is(event.person(), event.office()));
        taken.add(new Seat(event.person(), event.office(), event.since(), null));
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
