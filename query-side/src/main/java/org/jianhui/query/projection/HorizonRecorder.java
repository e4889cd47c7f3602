package org.jianhui.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Records the commit horizon once a second while the application runs. Several nodes may do so side by side. */
final class HorizonRecorder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HorizonRecorder.class);

    private final Horizon horizon;
    private @Nullable ScheduledExecutorService timer;

    HorizonRecorder(Horizon horizon) {
        this.horizon = horizon;
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(new NamedThreads("horizon"));
        var unused = timer.scheduleWithFixedDelay(this::record, 1, 1, TimeUnit.SECONDS);
    }

    private void record() {
        try {
            horizon.record();
        } catch (RuntimeException e) {
            LOG.warn("horizon not recorded: {}", Trouble.describe(e));
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
