package org.jianhui.query.inbox;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader can do. Said in plain sentences by {@code task.<definition>.<element>.title} (what to do),
 * {@code ….why} (its clause and reason) and {@code ….next} (what happens next).
 *
 * @param kind of case
 * @param union whose case it is
 * @param roles by which of the reader's roles it is the reader's
 * @param heldAt where that role is held
 * @param assignee the account that took it; null if nobody has
 * @param dueAt by when; null if no time is set
 * @param daysOverdue calendar days in Asia/Shanghai, the begun one counted; 0 while it is not overdue
 * @param daysLeft calendar days until the last one, 0 on the last; null if no time is set or it is overdue
 */
public record InboxTask(
        String task,
        String definition,
        String element,
        String instance,
        String caseId,
        TaskKind kind,
        UnionId union,
        List<Role> roles,
        UnionId heldAt,
        @Nullable String assignee,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean overdue,
        long daysOverdue,
        @Nullable Long daysLeft) {

    /** How near its time is. */
    public DueWhen when() {
        return DueWhen.of(overdue, daysLeft);
    }
}
