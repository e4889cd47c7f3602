package org.jianhui.query.inbox;

import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the reader's tasks are asked for; what is null does not narrow.
 *
 * @param union whose case it is
 * @param kind of case
 * @param who has taken it up
 */
public record TaskFilter(
        @Nullable UnionId union,
        @Nullable TaskKind kind,
        @Nullable DueWhen when,
        @Nullable TakenBy who) {

    /** All of them. */
    public static final TaskFilter ALL = new TaskFilter(null, null, null, null);

    /** Who has taken a task up. */
    public enum TakenBy {
        /** the reader */
        MINE,
        /** somebody else */
        OTHERS,
        /** nobody */
        NOBODY;

        static TakenBy of(@Nullable String assignee, AccountId reader) {
            return assignee == null ? NOBODY : assignee.equals(reader.value()) ? MINE : OTHERS;
        }
    }

    boolean takes(InboxTask task, AccountId reader) {
        return (when == null || when == task.when())
                && (who == null || who == TakenBy.of(task.assignee(), reader))
                && (union == null || union.equals(task.union()))
                && (kind == null || kind == task.kind());
    }
}
