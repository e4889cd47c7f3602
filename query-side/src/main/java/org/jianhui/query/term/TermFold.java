package org.jianhui.query.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermEvent;
import org.jspecify.annotations.Nullable;

/** The one fold of a committee's term, pure: the live row and every view as of a moment come from it. */
final class TermFold {

    private final TermOpening opening;
    private LocalDate lastDay;
    private List<SeatLine> seats;
    private @Nullable LocalDate groupDissolvedOn;
    private TermView.@Nullable Ending ending;

    private TermFold(TermView before) {
        opening = before.opening();
        lastDay = before.lastDay();
        seats = before.seats();
        groupDissolvedOn = before.groupDissolvedOn();
        ending = before.ending();
    }

    /** The state after the event; {@code before} is null only for the first one. */
    static TermView evolve(@Nullable TermView before, TermEvent event, long version, Instant recordedAt) {
        if (event instanceof TermBegan e) {
            return began(e, version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a term does not begin with " + event.getClass());
        }
        TermFold fold = new TermFold(before);
        fold.on(event);
        return new TermView(
                fold.opening, fold.lastDay, fold.seats, fold.groupDissolvedOn, fold.ending, version, recordedAt);
    }

    private static TermView began(TermBegan e, long version, Instant recordedAt) {
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
                        each.person(), each.office(), e.firstDay(), e.approval().number(), null))
                .toList();
        return new TermView(opening, e.lastDay(), seats, null, null, version, recordedAt);
    }

    private void on(TermEvent event) {
        if (event instanceof PreparatoryGroupDissolved e) {
            groupDissolvedOn = e.lastDay();
        } else if (event instanceof TermEnded e) {
            ending = new TermView.Ending(e.cause(), e.lastDay());
            seats = seats.stream()
                    .map(seat -> seat.until() == null ? seat.left(e.lastDay()) : seat)
                    .toList();
        }
    }
}
