package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.RecallBy;

/**
 * A recall was asked for by the committee, or by a third of the members (工会法17).
 *
 * @param supporters members who signed; 0 if the committee asks
 * @param members all members on that day
 */
@EventName("term.recall-proposed")
public record RecallProposed(
        TermId term,
        PersonId person,
        Office office,
        RecallBy by,
        int supporters,
        int members,
        LocalDate proposedOn,
        AttachmentId proof,
        Basis basis)
        implements JudgedTermEvent {}
