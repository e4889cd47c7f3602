package org.jianhui.kernel.election.event;

import java.util.List;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;

/**
 * An entered paper was corrected; this reading holds from now on.
 */
@EventName("election.historic-paper-corrected")
public record HistoricPaperCorrected(
        ElectionId election, HistoricPaper paper, String reason, List<String> warnings, Basis basis)
        implements JudgedElectionEvent {

    public HistoricPaperCorrected {
        warnings = List.copyOf(warnings);
    }
}
