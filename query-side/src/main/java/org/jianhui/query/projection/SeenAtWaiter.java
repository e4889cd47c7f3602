package org.jianhui.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;

/** Lets a reader see its own write: waits, for a bounded time, until the views have taken it in. */
public final class SeenAtWaiter {

    private static final Duration STEP = Duration.ofMillis(10);

    private final ProjectionProgress progress;
    private final Duration patience;

    SeenAtWaiter(ProjectionProgress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    /** @throws StillUpdating if one of the projections is not so far within the time */
    public void await(SeenAt seen, Collection<String> projections) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<String> behind = behind(seen, projections);
        while (!behind.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new StillUpdating(behind);
            }
            pause(behind);
            behind = behind(seen, behind);
        }
    }

    /** @throws StillUpdating if one of the projections is being rebuilt: its rows would miss what readers saw long ago */
    void refuseWhileRebuilding(Collection<String> projections) {
        List<String> rebuilding =
                projections.stream().filter(progress::isRebuilding).toList();
        if (!rebuilding.isEmpty()) {
            throw new StillUpdating(rebuilding);
        }
    }

    private List<String> behind(SeenAt seen, Collection<String> projections) {
        return projections.stream()
                .filter(each -> !progress.hasPassed(each, seen))
                .toList();
    }

    private static void pause(List<String> behind) {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StillUpdating(behind);
        }
    }
}
