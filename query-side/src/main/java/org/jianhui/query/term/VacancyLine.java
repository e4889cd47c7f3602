package org.jianhui.query.term;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.Departure;
import org.jspecify.annotations.Nullable;

/**
 * An office that was left before the term ended.
 *
 * @param fillBy by when it should be filled
 * @param byElectionDue whether too few were left in the committee
 * @param filledOn since when somebody else holds it; null while it is vacant
 */
public record VacancyLine(
        Office office,
        PersonId person,
        Departure departure,
        LocalDate lastDay,
        LocalDate fillBy,
        boolean byElectionDue,
        @Nullable LocalDate filledOn) {

    /** Whether it says of the same seat that it is left later: the person leaves earlier now. */
    boolean isLaterThan(PersonId who, Office what, LocalDate day) {
        return filledOn == null && person.equals(who) && office == what && day.isBefore(lastDay);
    }

    VacancyLine filled(LocalDate on) {
        return new VacancyLine(office, person, departure, lastDay, fillBy, byElectionDue, on);
    }
}
