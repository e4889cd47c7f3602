package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * A vacant office is filled for the rest of the term, from the day of the approval on (E-10).
 *
 * @param approval number of the superior's reply
 */
@EventName("term.office-filled")
public record OfficeFilled(
        TermId term, UnionId union, PersonId person, Envelope name, Office office, String approval, LocalDate since)
        implements TermEvent {}
