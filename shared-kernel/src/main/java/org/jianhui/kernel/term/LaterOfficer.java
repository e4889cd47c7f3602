package org.jianhui.kernel.term;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * Somebody who came into an office after the term's first day.
 *
 * @param approval number of the superior's reply; a dash if it is not known
 */
public record LaterOfficer(PersonId person, Envelope name, Office office, LocalDate since, String approval) {}
