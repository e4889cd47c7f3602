package org.jianhui.workbench.term;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.term.SeatLine;
import org.jianhui.query.term.TermView;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office, with the sealed name.
 *
 * @param name null if the name is nowhere on record
 */
record NamedSeat(SeatLine seat, @Nullable Envelope name) {

    static List<NamedSeat> of(TermView view, Map<PersonId, Envelope> names) {
        return view.seats().stream()
                .map(seat -> new NamedSeat(seat, seat.name() == null ? names.get(seat.person()) : seat.name()))
                .toList();
    }

    /** By which a form names it. */
    String key() {
        return seat.person() + "|" + seat.office();
    }
}
