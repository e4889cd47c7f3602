package org.jianhui.query.projection;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jianhui.kernel.act.Conflict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a view anew in the background, while readers read the old rows, and swaps it in. */
public final class ViewRebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRebuilds.class);

    private final ViewWorkshop workshop;
    private final AtomicReference<@Nullable ViewRebuild> last = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new NamedThreads("view-rebuild"));

    ViewRebuilds(ViewWorkshop workshop) {
        this.workshop = workshop;
    }

    /**
     * Begins one, beside whatever else is done.
     *
     * @throws Conflict {@code REBUILD_UNDER_WAY} while this node is at another
     */
    public synchronized void begin(String projection) {
        refuseWhileBusy();
        tell(projection, RebuildState.READING, 0, 0);
        thread.execute(() -> run(projection));
    }

    /** @throws Conflict {@code REBUILD_UNDER_WAY} while this node is at one */
    public void refuseWhileBusy() {
        if (last().filter(each -> each.state() == RebuildState.READING).isPresent()) {
            throw new Conflict("REBUILD_UNDER_WAY", "a view is being made anew");
        }
    }

    private void run(String projection) {
        try {
            int changed = workshop.swap(
                    projection,
                    (at, of) -> tell(projection, RebuildState.READING, percent(at.position(), of.position()), 0));
            tell(projection, RebuildState.SWAPPED, 100, changed);
            LOG.info("{} was made anew, {} rows are others", projection, changed);
        } catch (RuntimeException failure) {
            tell(projection, RebuildState.FAILED, 0, 0);
            LOG.error("{} could not be made anew: {}", projection, Trouble.describe(failure));
        }
    }

    static int percent(long at, long of) {
        return of <= 0 ? 100 : (int) Math.min(100, at * 100 / of);
    }

    private void tell(String projection, RebuildState state, int percent, int changed) {
        last.set(new ViewRebuild(projection, state, percent, changed, Instant.now()));
    }

    /** The last one of this node. */
    public Optional<ViewRebuild> last() {
        return Optional.ofNullable(last.get());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
