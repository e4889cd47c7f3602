package org.jianhui.command.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.proof.Audited;
import org.jianhui.kernel.proof.Compared;
import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.kernel.proof.ProofCommand.NoteAudit;
import org.jianhui.kernel.proof.ProofCommand.NoteComparison;
import org.jianhui.kernel.proof.StateAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Audits the log and what was made of it on a thread of its own, and records what was found as an event of that same log. */
final class RecordedAudits implements LogAudits, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedAudits.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread audit = new Thread(work, "log-audit");
        audit.setDaemon(true);
        return audit;
    });
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile boolean failed;
    private final LogAudit audit;
    private final CheckpointKeeper keeper;
    private final CommandSender sender;
    private final List<StateAudit> states;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate act;

    RecordedAudits(
            LogAudit audit,
            CheckpointKeeper keeper,
            CommandSender sender,
            List<StateAudit> states,
            PlatformTransactionManager transactions) {
        this.audit = audit;
        this.states = List.copyOf(states);
        this.keeper = keeper;
        this.sender = sender;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
        this.act = new TransactionTemplate(transactions);
    }

    @Override
    public void begin() {
        if (underWay.compareAndSet(false, true)) {
            thread.execute(this::run);
        }
    }

    private void run() {
        try {
            audit();
            failed = false;
        } catch (RuntimeException failure) {
            failed = true;
            // not its text: it may quote a row
            LOG.error("the audit of the log failed: {}", failure.getClass());
        } finally {
            underWay.set(false);
        }
    }

    /** Signs what there is first, so that as much as possible is compared; leaves it to the node that is auditing already. */
    void audit() {
        keeper.round();
        Optional<Audited> done = Objects.requireNonNull(
                oneMoment.execute(status -> audit.claims() ? Optional.of(audit.run()) : Optional.empty()));
        done.ifPresent(found -> {
            act.executeWithoutResult(status -> sender.send(new NoteAudit(found)));
            if (!found.findings().isEmpty()) {
                LOG.error("the log is not what it was: {}", found);
            }
            compare();
        });
    }

    private void compare() {
        Compared compared = states.stream().map(StateAudit::compare).reduce(Compared.NOTHING, Compared::and);
        act.executeWithoutResult(status -> sender.send(new NoteComparison(compared)));
        if (!compared.sound()) {
            LOG.error(
                    "{} rows or procedures are not what follows from the log",
                    compared.differences().size());
        }
    }

    @Override
    public boolean underWay() {
        return underWay.get();
    }

    @Override
    public boolean failed() {
        return failed;
    }

    @Override
    public boolean forked() {
        return keeper.forked();
    }

    @Override
    public String key() {
        return keeper.key().text();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
