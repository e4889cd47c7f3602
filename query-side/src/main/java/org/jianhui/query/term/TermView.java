package org.jianhui.query.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.event.TermBegan;
import org.jspecify.annotations.Nullable;

/**
 * A committee's term as it stood after its event number {@code version}: the row, the query's result and the page's model.
 * Folded from its events alone, for the live row and for any earlier moment alike.
 *
 * @param lastDay last day of the term, included; moved by an approved postponement
 * @param groupDissolvedOn last day of the preparatory group; null if this committee followed another
 * @param warnedOn when the committee was last told that the term ends; null before the first warning
 * @param reelection the case of the next election; null while none runs
 * @param rounds of by-elections; null in a row that was kept before there were such rounds
 * @param declinedSeats who was next in votes and did not want the seat; null in a row that was kept before that was recorded
 * @param acting who leads the committee while it has no chair; null otherwise
 * @param meetings of next elections that were asked for; null in a row that was kept before they were asked for here
 * @param asked the request that waits for its reply; null if none does
 * @param declined requests about somebody's office that were not approved
 * @param overrunOn when the superior was told that nobody has followed; null before
 * @param ending why and with which day the term ended; null while it runs
 * @param version sequence of the last event in its stream, from 0
 * @param recordedAt when that event was recorded
 */
public record TermView(
        TermOpening opening,
        LocalDate lastDay,
        List<SeatLine> seats,
        @Nullable LocalDate groupDissolvedOn,
        @Nullable LocalDate warnedOn,
        @Nullable ElectionId reelection,
        List<VacancyLine> vacancies,
        @Nullable List<RoundLine> rounds,
        @Nullable List<DeclinedSeatLine> declinedSeats,
        List<RecallLine> recalls,
        @Nullable ActingChair acting,
        List<PostponementLine> postponements,
        @Nullable List<MeetingRequestLine> meetings,
        List<DeclinedLine> declined,
        @Nullable AskedLine asked,
        @Nullable LocalDate overrunOn,
        @Nullable Ending ending,
        long version,
        Instant recordedAt) {

    public TermView {
        seats = List.copyOf(seats);
        vacancies = List.copyOf(vacancies);
        recalls = List.copyOf(recalls);
        postponements = List.copyOf(postponements);
        declined = known(declined);
    }

    static TermView began(TermBegan e, long version, Instant recordedAt) {
        TermOpening opening = new TermOpening(
                e.term(),
                e.election(),
                e.union(),
                e.upperUnion(),
                e.countyUnion(),
                e.upperUnion(),
                e.approval(),
                e.firstDay(),
                e.years(),
                e.edition());
        List<SeatLine> seats = e.offices().stream()
                .map(each -> new SeatLine(
                        each.person(),
                        null,
                        each.office(),
                        e.firstDay(),
                        e.approval().number(),
                        null))
                .toList();
        return new TermView(
                opening,
                e.lastDay(),
                seats,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                version,
                recordedAt);
    }

    /** Rows written before there was such a list have none. */
    private static List<DeclinedLine> known(@Nullable List<DeclinedLine> declined) {
        return declined == null ? List.of() : List.copyOf(declined);
    }

    /** The rounds of by-elections, the earliest recorded first. */
    public List<RoundLine> voted() {
        return rounds == null ? List.of() : rounds;
    }

    /** Who was next in votes and did not want the seat, the earliest recorded first. */
    public List<DeclinedSeatLine> unwilling() {
        return declinedSeats == null ? List.of() : declinedSeats;
    }

    /** The meetings of next elections that were asked for, the earliest first. */
    public List<MeetingRequestLine> meetingsAsked() {
        return meetings == null ? List.of() : meetings;
    }

    /** Whether the next election runs and the superior has not agreed to its meeting by a request made here. */
    public boolean lacksMeeting() {
        return reelection != null
                && meetingsAsked().stream()
                        .noneMatch(
                                each -> each.election().equals(reelection) && each.outcome() == ReplyOutcome.APPROVED);
    }

    /** Who leads the committee until the chair is filled. */
    public record ActingChair(PersonId person, LocalDate since) {}

    /** How the term ended. */
    public record Ending(TermEnd cause, LocalDate lastDay) {}
}
