package org.jianhui.command.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The events of one running transaction. It follows the savepoints: what was recorded after a savepoint vanishes when that
 * is rolled back, also if the buffer did not exist yet when it was taken.
 */
final class JournalBuffer implements TransactionSynchronization {

    private record Mark(int length, int engineChanges) {}

    private static final Mark EMPTY = new Mark(0, 0);

    private final Journal journal;
    private final List<PendingEvent> pending = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Map<Object, Mark> savepoints = new HashMap<>();
    private int engineChanges;
    private boolean engineOutrun;
    private boolean inserted;

    private JournalBuffer(Journal journal) {
        this.journal = journal;
    }

    static JournalBuffer current(Journal journal) {
        JournalBuffer bound = (JournalBuffer) TransactionSynchronizationManager.getResource(journal);
        if (bound == null) {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException("events are recorded in a transaction only");
            }
            bound = new JournalBuffer(journal);
            TransactionSynchronizationManager.bindResource(journal, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound;
    }

    void add(PendingEvent event) {
        pending.add(event);
    }

    List<PendingEvent> pending() {
        return pending;
    }

    boolean tellsFirst(String event, String listener) {
        for (int i = pending.size() - 1; i >= 0; i--) {
            DomainEventMessage<?> message = pending.get(i).message();
            if (message != null && message.getIdentifier().equals(event)) {
                return told.add(listener + " " + event);
            }
        }
        return false;
    }

    void engineChanged() {
        engineChanges++;
    }

    /** @throws IllegalStateException if a savepoint was rolled back behind the engine's back */
    List<PendingEvent> drain() {
        if (engineOutrun) {
            throw new IllegalStateException("a savepoint was rolled back after the process engine changed something;"
                    + " its cached changes would be stored without their events");
        }
        List<PendingEvent> drained = List.copyOf(pending);
        pending.clear();
        inserted |= !drained.isEmpty();
        return drained;
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, new Mark(pending.size(), engineChanges));
    }

    @Override
    public void savepointRollback(Object savepoint) {
        Mark mark = savepoints.getOrDefault(savepoint, EMPTY);
        if (mark.length() < pending.size()) {
            pending.subList(mark.length(), pending.size()).clear();
        }
        engineOutrun |= engineChanges > mark.engineChanges();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        journal.flush();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(journal);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(journal, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(journal);
        if (status == STATUS_COMMITTED && inserted) {
            journal.committed();
        }
    }
}
