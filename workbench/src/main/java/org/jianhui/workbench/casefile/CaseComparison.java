package org.jianhui.workbench.casefile;

import java.time.Instant;
import java.util.List;
import org.jianhui.query.inspection.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * A case at two moments of recorded time, as one reader may see it.
 *
 * @param from up to which the earlier reading knows everything, on the acts' clock
 * @param isBeforeAct whether the earlier reading ends just before what was done at {@code from}
 * @param to the later moment; null for the present
 * @param learnt what had happened before {@code from} and was recorded after it: nobody could know it here
 * @param since what happened and was recorded after it
 * @param sections what the case said otherwise, section by section; those that say the same are left out
 */
public record CaseComparison(
        String union,
        String title,
        Instant from,
        boolean isBeforeAct,
        @Nullable Instant to,
        List<TimelineRow> learnt,
        List<TimelineRow> since,
        List<SectionChange> sections) {

    public CaseComparison {
        learnt = List.copyOf(learnt);
        since = List.copyOf(since);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return learnt.isEmpty() && since.isEmpty() && sections.isEmpty();
    }
}
