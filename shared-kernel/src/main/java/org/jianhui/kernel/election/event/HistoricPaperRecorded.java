package org.jianhui.kernel.election.event;

import java.util.List;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;

/**
 * A paper that preceded this system was entered: historic, recorded from paper.
 *
 * @param warnings catalogue ids of rules that only warn, such as F-04 if so set
 */
@EventName("election.historic-paper-recorded")
public record HistoricPaperRecorded(ElectionId election, HistoricPaper paper, List<String> warnings, Basis basis)
        implements JudgedElectionEvent {

    public HistoricPaperRecorded {
        warnings = List.copyOf(warnings);
    }
}
