package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;

/**
 * Who was next in votes does not want the vacant seat: whoever comes after may follow, until it is filled.
 *
 * @param proof the scanned paper that says so
 */
@EventName("term.substitute-declined")
public record SubstituteDeclined(
        TermId term, PersonId person, Office office, LocalDate declinedOn, AttachmentId proof, Basis basis)
        implements JudgedTermEvent {}
