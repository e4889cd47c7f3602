package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.Vote;

/**
 * A vacant office was decided on, and the superior was asked to approve (附1-3(6)).
 *
 * @param name sealed; opened only where it is shown
 */
@EventName("term.filling-requested")
public record FillingRequested(
        TermId term,
        RequestPaper request,
        PersonId person,
        Envelope name,
        Office office,
        Filling way,
        Vote vote,
        LocalDate requestedOn,
        LocalDate replyDueOn,
        Basis basis)
        implements JudgedTermEvent {}
