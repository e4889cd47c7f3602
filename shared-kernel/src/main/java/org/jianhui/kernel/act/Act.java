package org.jianhui.kernel.act;

import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One act: the metadata of every command and of every event it causes. Never holds a name.
 *
 * @param actedOn when it happened in the world; the law is judged on it; never after {@code receivedAt}
 * @param receivedAt when the system received it, by the injected clock; order, entering rights and timers use it
 * @param onBehalfOf the union for which the actor acts, if any
 * @param post the post by which the actor has the authority, if any
 * @param causedBy request id of the act that caused this one, for acts of timers and delegates
 * @param backdatedBecause reason (and proof) when {@code actedOn} lies more than 3 days before {@code receivedAt}
 * @param simulated whether the simulation clock was in use
 */
public record Act(
        RequestId requestId,
        Actor actor,
        @Nullable UnionId onBehalfOf,
        @Nullable PostId post,
        Instant actedOn,
        Instant receivedAt,
        @Nullable String causedBy,
        @Nullable String backdatedBecause,
        boolean simulated) {

    /** The calendar day of {@link #actedOn} in Asia/Shanghai. */
    public LocalDate actedOnDate() {
        return LocalDate.ofInstant(actedOn, Zone.SHANGHAI);
    }

    /** The calendar day of {@link #receivedAt} in Asia/Shanghai. */
    public LocalDate receivedOnDate() {
        return LocalDate.ofInstant(receivedAt, Zone.SHANGHAI);
    }
}
