package org.jianhui.query.inbox;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The reader's open tasks and alerts by the roles it holds today, overdue first, then by due time; at most 500.
 *
 * @param caseId only of this case; null for all
 * @param filter narrows the tasks, never the alerts
 */
public record FindMyTasks(@Nullable String caseId, TaskFilter filter) implements Query<FindMyTasks.Inbox> {

    /** All of the reader's, or those of one case. */
    public FindMyTasks(@Nullable String caseId) {
        this(caseId, TaskFilter.ALL);
    }

    /**
     * @param overdue how many of them are overdue
     * @param alerts what the reader's union was told of as a superior and has not settled, the oldest first; at most 500
     * @param calendarMissing the year whose working days the reader is asked to propose, from 1 November before it on; null
     *     if they are known, or are others' to propose
     */
    public record Inbox(
            List<InboxTask> tasks,
            long overdue,
            List<InboxAlert> alerts,
            @Nullable Integer calendarMissing) {}

    @Override
    public Class<Inbox> answer() {
        return Inbox.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OWN;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(TaskProjection.NAME, AlertProjection.NAME, "view-case");
    }
}
