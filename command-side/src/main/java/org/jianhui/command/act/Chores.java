package org.jianhui.command.act;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jianhui.kernel.act.Chore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Does every {@link Chore} once an hour by the machine's clock, each batch in a transaction that holds the chore's claim. */
final class Chores implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final int LOCKS = 0x6a68;
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final List<Chore> chores;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private @Nullable ScheduledExecutorService hourly;

    Chores(List<Chore> chores, TransactionTemplate transaction, JdbcTemplate jdbc) {
        this.chores = chores;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** All that is to be done now and no other node is doing. */
    void doAll() {
        chores.forEach(this::untilDone);
    }

    private void untilDone(Chore chore) {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = Boolean.TRUE.equals(transaction.execute(status -> claims(chore) && chore.doBatch()));
            }
        } catch (RuntimeException failure) {
            // not its text: it may quote a row
            LOG.warn("chore {} failed and is tried again in an hour: {}", chore.name(), failure.getClass());
        }
    }

    private boolean claims(Chore chore) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT pg_try_advisory_xact_lock(?, hashtext(?))", Boolean.class, LOCKS, chore.name()));
    }

    @Override
    public synchronized void start() {
        hourly = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "chores");
            thread.setDaemon(true);
            return thread;
        });
        var unused = hourly.scheduleWithFixedDelay(this::doAll, FIRST.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        if (hourly != null) {
            hourly.shutdownNow();
            hourly = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hourly != null;
    }
}
