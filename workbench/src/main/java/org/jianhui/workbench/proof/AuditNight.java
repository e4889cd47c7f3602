package org.jianhui.workbench.proof;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Begins an audit every night at half past three, Shanghai, by the machine's clock. */
final class AuditNight implements SmartLifecycle {

    private static final LocalTime AT = LocalTime.of(3, 30);

    private final LogAudits audits;
    private @Nullable ScheduledExecutorService night;

    AuditNight(LogAudits audits) {
        this.audits = audits;
    }

    @Override
    public synchronized void start() {
        night = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "audit-night");
            thread.setDaemon(true);
            return thread;
        });
        long first = untilNext(ZonedDateTime.now(Zone.SHANGHAI)).toMillis();
        var unused = night.scheduleAtFixedRate(
                audits::begin, first, Duration.ofDays(1).toMillis(), TimeUnit.MILLISECONDS);
    }

    static Duration untilNext(ZonedDateTime now) {
        ZonedDateTime today = now.with(AT);
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }

    @Override
    public synchronized void stop() {
        if (night != null) {
            night.shutdownNow();
            night = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return night != null;
    }
}
