package org.jianhui.kernel.founding.history.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The union is brought in: it stands established, and its committee is in office.
 *
 * @param foundedOn the day of its certificate, or of its account if that came later
 * @param approval the superior's reply to the result, on which the term rests
 */
@EventName("history.union-brought-in")
public record UnionBroughtIn(
        HistoryId history,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        String name,
        String code,
        LocalDate foundedOn,
        ReplyPaper approval,
        HistoryTerm term,
        List<HistoryOfficer> officers,
        List<HistoryFinding> findings,
        Basis basis)
        implements JudgedHistoryEvent {

    public UnionBroughtIn {
        officers = List.copyOf(officers);
        findings = List.copyOf(findings);
    }
}
