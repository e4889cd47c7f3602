package org.jianhui.process.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jianhui.process.engine.JobWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps this node's clock, the engine's clock and its job work in step with the shared row, five times a second. */
final class SharedTime implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SharedTime.class);
    private static final long PERIOD_MILLIS = 200;

    private final SimulationClock clock;
    private final ClockRow row;
    private final Optional<JobWork> jobs;
    private @Nullable ScheduledExecutorService reading;
    private String ownMove = "";

    SharedTime(SimulationClock clock, ClockRow row, Optional<JobWork> jobs) {
        this.clock = clock;
        this.row = row;
        this.jobs = jobs;
        follow();
    }

    /** Reads the row now. While a node moves the clock, this one or another, no jobs are acquired. */
    synchronized void follow() {
        ClockRow.Reading now = row.read();
        clock.runAhead(now.aheadMillis());
        ClockUtil.offset(clock.aheadMillis());
        if (now.move().isEmpty() && ownMove.isEmpty()) {
            jobs.ifPresent(JobWork::resume);
        } else {
            jobs.ifPresent(JobWork::pause);
        }
    }

    /** @return false if another move is under way */
    synchronized boolean begin(String move) {
        if (!row.lease(move)) {
            return false;
        }
        ownMove = move;
        follow();
        return true;
    }

    synchronized void end(String move) {
        row.release(move);
        ownMove = "";
        follow();
    }

    /** @return false if the lease was lost meanwhile */
    boolean renew(String move) {
        return row.lease(move);
    }

    Optional<Instant> beganAt() {
        return row.beganAt();
    }

    private void followQuietly() {
        try {
            follow();
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "the simulation clock could not be read: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        reading = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "simulation-clock");
            thread.setDaemon(true);
            return thread;
        });
        reading.scheduleWithFixedDelay(this::followQuietly, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (reading != null) {
            reading.shutdownNow();
            reading = null;
        }
        ClockUtil.reset();
    }

    @Override
    public boolean isRunning() {
        return reading != null;
    }
}
