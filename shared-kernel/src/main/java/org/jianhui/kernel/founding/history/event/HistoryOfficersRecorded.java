package org.jianhui.kernel.founding.history.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The committee's term and its officers were recorded; a later list replaces an earlier one.
 *
 * @param reason why it was recorded again; null the first time
 * @param findings what the whole record does not keep, as it stands now
 */
@EventName("history.officers-recorded")
public record HistoryOfficersRecorded(
        HistoryId history,
        HistoryTerm term,
        List<HistoryOfficer> officers,
        @Nullable String reason,
        List<HistoryFinding> findings,
        Basis basis)
        implements JudgedHistoryEvent {

    public HistoryOfficersRecorded {
        officers = List.copyOf(officers);
        findings = List.copyOf(findings);
    }
}
