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
 * @param until last day in it; null while it is held
 */
public record SeatLine(
        PersonId person,
        @Nullable Envelope name,
        Office office,
        LocalDate since,
        String approval,
        @Nullable LocalDate until) {

    SeatLine left(LocalDate lastDay) {
        return new SeatLine(person, name, office, since, approval, lastDay);
    }
}
