package org.jianhui.query.projection;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;

/**
 * How far one projection is, for the operations page.
 *
 * @param unread events it has not read yet, counted up to {@link ProjectionProgress#COUNT_LIMIT}
 * @param oldestUnread when the oldest of them was recorded; null if it has read everything
 * @param parked streams set aside because an event in them could not be taken in
 */
public record ProjectionStatus(
        String name,
        List<Segment> segments,
        long unread,
        @Nullable Instant oldestUnread,
        List<Parked> parked) {

    /**
     * @param readTo null until the segment is claimed by a node for the first time
     * @param onThisNode whether this node works on it
     * @param failing what stops it just now, without texts; null if nothing
     */
    public record Segment(
            int number,
            @Nullable SeenAt readTo,
            boolean onThisNode,
            boolean caughtUp,
            boolean replaying,
            @Nullable String failing) {}

    /**
     * @param cause type and place of the failure, never its text
     */
    public record Parked(String stream, String cause, Instant parkedAt, long events) {}
}
