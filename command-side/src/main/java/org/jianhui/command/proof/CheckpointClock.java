package org.jianhui.command.proof;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets the {@link CheckpointKeeper} do its round again and again, by the machine's clock. */
final class CheckpointClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointClock.class);

    private final CheckpointKeeper keeper;
    private final Duration every;
    private @Nullable ScheduledExecutorService clock;

    CheckpointClock(CheckpointKeeper keeper, Duration every) {
        this.keeper = keeper;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        keeper.verifyKey();
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "checkpoints");
            thread.setDaemon(true);
            return thread;
        });
        var unused =
                clock.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            keeper.round();
        } catch (RuntimeException failure) {
            // not its text: it may quote a row
            LOG.warn("no checkpoint signed, tried again in {}: {}", every, failure.getClass());
        }
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
