package org.jianhui.query.term;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;

/** Somebody who was next in votes and did not want the vacant seat. */
public record DeclinedSeatLine(PersonId person, Office office, LocalDate declinedOn, AttachmentId proof) {}
