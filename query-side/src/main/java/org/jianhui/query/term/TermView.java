package org.jianhui.query.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.term.TermEnd;
import org.jspecify.annotations.Nullable;

/**
 * A committee's term as it stood after its event number {@code version}: the row, the query's result and the page's model.
 * Folded from its events alone, for the live row and for any earlier moment alike.
 *
 * @param lastDay last day of the term, included
 * @param groupDissolvedOn last day of the preparatory group; null if this committee followed another
 * @param ending why and with which day the term ended; null while it runs
 * @param version sequence of the last event in its stream, from 0
 * @param recordedAt when that event was recorded
 */
public record TermView(
        TermOpening opening,
        LocalDate lastDay,
        List<SeatLine> seats,
        @Nullable LocalDate groupDissolvedOn,
        @Nullable Ending ending,
        long version,
        Instant recordedAt) {

    public TermView {
        seats = List.copyOf(seats);
    }

    /** How the term ended. */
    public record Ending(TermEnd cause, LocalDate lastDay) {}
}
