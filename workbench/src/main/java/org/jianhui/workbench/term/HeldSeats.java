package org.jianhui.workbench.term;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.query.term.RecallLine;
import org.jianhui.query.term.SeatLine;
import org.jianhui.query.term.TermView;
import org.jianhui.query.term.VacancyLine;

/** Who holds an office of a term now, and whom an act may be about; what is chosen all the same is refused by the rules. */
record HeldSeats(TermView view, LocalDate today) {

    /** Everybody but who has left, or leaves with today. */
    List<SeatLine> all() {
        return those(seat -> true);
    }

    /** Who leaves of one's own only with the superior's consent (工会法18). */
    List<SeatLine> leading() {
        return those(seat -> seat.office() == Office.CHAIR || seat.office() == Office.VICE_CHAIR);
    }

    List<SeatLine> inCommittee() {
        return those(seat -> seat.office().body() == Body.UNION_COMMITTEE);
    }

    /** Whose recall is not asked for. */
    List<SeatLine> notUnderRecall() {
        return those(seat -> !isUnderRecall(seat));
    }

    /** Whose recall waits for the vote. */
    List<SeatLine> underRecall() {
        return those(this::isUnderRecall);
    }

    /** What somebody has left by today, or nobody led to begin with; in the order of the offices. */
    Set<Office> vacant() {
        Set<Office> offices = EnumSet.noneOf(Office.class);
        offices.addAll(Office.lacking(view.seats().stream()
                .filter(seat -> seat.until() == null || !seat.until().isBefore(today))
                .map(SeatLine::office)
                .toList()));
        view.vacancies().stream().filter(this::isOpen).forEach(line -> offices.add(line.office()));
        return offices;
    }

    /** Of those, the seats of plain members, in which a substitute may follow. */
    List<Office> vacantSeats() {
        return vacant().stream()
                .filter(office -> office == Office.memberOf(office.body()))
                .toList();
    }

    /** Whether too few are left, and nobody has followed yet. */
    boolean byElectionDue() {
        return view.vacancies().stream().anyMatch(line -> isOpen(line) && line.byElectionDue());
    }

    /** Whether nobody leads the committee, neither as its chair nor for it. */
    boolean lacksLeader() {
        TermView.ActingChair acting = view.acting();
        return vacant().contains(Office.CHAIR)
                && (acting == null
                        || inCommittee().stream()
                                .noneMatch(seat -> seat.person().equals(acting.person())));
    }

    private boolean isOpen(VacancyLine line) {
        return line.filledOn() == null && line.lastDay().isBefore(today);
    }

    private boolean isUnderRecall(SeatLine seat) {
        return view.recalls().stream().anyMatch(line -> asksFor(line, seat));
    }

    private static boolean asksFor(RecallLine line, SeatLine seat) {
        return line.vote() == null && line.person().equals(seat.person()) && line.office() == seat.office();
    }

    private List<SeatLine> those(Predicate<SeatLine> which) {
        return view.seats().stream()
                .filter(seat -> seat.until() == null || seat.until().isAfter(today))
                .filter(which)
                .toList();
    }
}
