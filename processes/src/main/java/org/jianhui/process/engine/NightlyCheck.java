package org.jianhui.process.engine;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the {@link ReplayCheck} every night at half past two, Shanghai, by the machine's clock. */
final class NightlyCheck implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);
    private static final LocalTime AT = LocalTime.of(2, 30);

    private final ReplayCheck check;
    private @Nullable ScheduledExecutorService night;

    NightlyCheck(ReplayCheck check) {
        this.check = check;
    }

    @Override
    public void start() {
        night = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "replay-check");
            thread.setDaemon(true);
            return thread;
        });
        long first = untilNext(ZonedDateTime.now(Zone.SHANGHAI)).toMillis();
        night.scheduleAtFixedRate(this::runAndTell, first, Duration.ofDays(1).toMillis(), TimeUnit.MILLISECONDS);
    }

    static Duration untilNext(ZonedDateTime now) {
        ZonedDateTime today = now.with(AT);
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }

    private void runAndTell() {
        try {
            ReplayCheck.Result result = check.run();
            if (result.differing().isEmpty()) {
                LOG.info("replayed steps equal the engine in {} runs", result.compared());
            } else {
                LOG.error("replayed steps differ from the engine in the runs {}", result.differing());
            }
        } catch (RuntimeException failure) {
            LOG.error("the replay check failed", failure);
        }
    }

    @Override
    public void stop() {
        if (night != null) {
            night.shutdownNow();
            night = null;
        }
    }

    @Override
    public boolean isRunning() {
        return night != null;
    }
}
