package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;

/**
 * The committee asked to postpone its re-election.
 *
 * @param until the last day that is asked for
 * @param reason in plain words, without names
 * @param replyDueOn last calendar day for the reply
 * @param warnings catalogue ids of rules that only warn
 */
@EventName("term.postponement-requested")
public record PostponementRequested(
        TermId term,
        RequestPaper request,
        LocalDate until,
        String reason,
        LocalDate requestedOn,
        LocalDate replyDueOn,
        List<String> warnings,
        Basis basis)
        implements JudgedTermEvent {

    public PostponementRequested {
        warnings = List.copyOf(warnings);
    }
}
