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

/** Does every {@link Chore} again and again after its pause, each batch in a transaction that holds the chore's claim. */
final class Chores implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final int LOCKS = 0x6a68;
    private static final Duration FIRST = Duration.ofMinutes(5);

    private final List<Chore> chores;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private @Nullable ScheduledExecutorService worker;

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
            LOG.warn("chore {} failed and is tried again in {}: {}", chore.name(), chore.pause(), failure.getClass());
        }
    }

    private boolean claims(Chore chore) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT pg_try_advisory_xact_lock(?, hashtext(?))", Boolean.class, LOCKS, chore.name()));
    }

    @Override
    public synchronized void start() {
        worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "chores");
            thread.setDaemon(true);
            return thread;
        });
        for (Chore chore : chores) {
            Duration pause = chore.pause();
            Duration first = pause.compareTo(FIRST) < 0 ? pause : FIRST;
            var unused = worker.scheduleWithFixedDelay(
                    () -> untilDone(chore), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
