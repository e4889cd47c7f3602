package org.jianhui.query.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.TermEnd;
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

    /** Who leads the committee until the chair is filled. */
    public record ActingChair(PersonId person, LocalDate since) {}

    /** How the term ended. */
    public record Ending(TermEnd cause, LocalDate lastDay) {}
}
