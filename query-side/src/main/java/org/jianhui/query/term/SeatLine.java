package org.jianhui.query.term;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office.
 *
 * @param name sealed; null for who was elected with the committee, whose candidature holds the name
 * @param since first day in it
 * @param approval number of the reply by which it is held
 * @param until last day in it, which may be to come; null while no end is known
 */
public record SeatLine(
        PersonId person,
        @Nullable Envelope name,
        Office office,
        LocalDate since,
        String approval,
        @Nullable LocalDate until) {

    /** Whether it would be held after that day, as far as is known. */
    boolean isHeldAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    SeatLine left(LocalDate lastDay) {
        return new SeatLine(person, name, office, since, approval, lastDay);
    }
}
