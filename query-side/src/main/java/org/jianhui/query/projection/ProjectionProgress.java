package org.jianhui.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jianhui.kernel.act.LogPlace;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;

/** How far the projections are: by this node's own word, or by the stored token where another node reads. */
final class ProjectionProgress {

    static final int COUNT_LIMIT = 10_000;

    private final Supplier<Configuration> axon;
    private final StoredTokens stored;

    ProjectionProgress(Supplier<Configuration> axon, StoredTokens stored) {
        this.axon = axon;
        this.stored = stored;
    }

    boolean hasPassed(String projection, SeenAt seen) {
        List<ProjectionStatus.Segment> segments = segments(projection);
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(each -> each.readTo() != null && each.readTo().compareTo(seen) >= 0);
    }

    /** On whichever node it is rebuilt. */
    boolean isRebuilding(String projection) {
        return stored.isReplaying(projection);
    }

    List<ProjectionStatus.Segment> segments(String projection) {
        Map<Integer, EventTrackerStatus> here = processor(projection)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        Map<Integer, @Nullable SeenAt> everywhere = stored.of(projection);
        boolean rebuilding = isRebuilding(projection);
        return everywhere.entrySet().stream()
                .map(each -> segment(each.getKey(), each.getValue(), here.get(each.getKey()), rebuilding))
                .toList();
    }

    Optional<StreamingEventProcessor> processor(String projection) {
        return axon.get().eventProcessingConfiguration().eventProcessor(projection, StreamingEventProcessor.class);
    }

    /** @param rebuilding by the stored tokens: Axon's own word stands until the first event after the rebuild, perhaps for days */
    private static ProjectionStatus.Segment segment(
            int number, @Nullable SeenAt stored, @Nullable EventTrackerStatus here, boolean rebuilding) {
        if (here == null) {
            return new ProjectionStatus.Segment(number, stored, false, false, rebuilding, null);
        }
        @Nullable Throwable error = here.isErrorState() ? here.getError() : null;
        return new ProjectionStatus.Segment(
                number,
                place(here.getTrackingToken()),
                true,
                here.isCaughtUp(),
                rebuilding,
                error == null ? null : Trouble.describe(error));
    }

    private static @Nullable SeenAt place(@Nullable TrackingToken token) {
        return token == null
                ? null
                : WrappedToken.unwrapLowerBound(token) instanceof LogPlace place ? place.seenAt() : null;
    }
}
