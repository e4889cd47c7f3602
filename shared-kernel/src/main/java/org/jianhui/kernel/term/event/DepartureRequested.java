package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.Departure;

/** The committee asked the superior to agree that a chair or vice-chair leaves (工会法18). */
@EventName("term.departure-requested")
public record DepartureRequested(
        TermId term,
        RequestPaper request,
        PersonId person,
        Office office,
        Departure departure,
        LocalDate lastDay,
        LocalDate requestedOn,
        LocalDate replyDueOn,
        Basis basis)
        implements JudgedTermEvent {}
