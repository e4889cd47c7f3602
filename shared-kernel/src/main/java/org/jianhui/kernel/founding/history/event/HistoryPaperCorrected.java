package org.jianhui.kernel.founding.history.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.rule.Basis;

/**
 * A recorded paper was corrected; this reading holds from now on.
 *
 * @param findings what the whole record does not keep, as it stands now
 */
@EventName("history.paper-corrected")
public record HistoryPaperCorrected(
        HistoryId history, HistoryPaper paper, String reason, List<HistoryFinding> findings, Basis basis)
        implements JudgedHistoryEvent {

    public HistoryPaperCorrected {
        findings = List.copyOf(findings);
    }
}
