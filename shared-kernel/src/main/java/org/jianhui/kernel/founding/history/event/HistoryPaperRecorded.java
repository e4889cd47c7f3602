package org.jianhui.kernel.founding.history.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.rule.Basis;

/**
 * A paper of an established union was recorded from paper.
 *
 * @param findings what the whole record does not keep, as it stands with this paper
 */
@EventName("history.paper-recorded")
public record HistoryPaperRecorded(HistoryId history, HistoryPaper paper, List<HistoryFinding> findings, Basis basis)
        implements JudgedHistoryEvent {

    public HistoryPaperRecorded {
        findings = List.copyOf(findings);
    }
}
