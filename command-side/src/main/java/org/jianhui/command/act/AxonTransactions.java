package org.jianhui.command.act;

import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How Axon's units of work meet Spring's transactions.
 * <ul>
 *   <li>No transaction: the root unit of work begins one.
 *   <li>A transaction of {@code Acts}, command sent by the act itself: it joins; if it fails the whole act fails.
 *   <li>Any other transaction (the process engine's): the root unit of work is a savepoint, so that a delegate may
 *       swallow a refusal and lose only what the refused command did.
 *   <li>A unit of work within another one joins it.
 * </ul>
 */
final class AxonTransactions implements TransactionManager {

    private static final String BEGUN = AxonTransactions.class.getName();

    private static final Transaction JOINED = new Transaction() {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    };

    private final PlatformTransactionManager manager;
    private final TransactionTemplate joining;
    private final ThreadLocal<Boolean> direct = ThreadLocal.withInitial(() -> false);

    AxonTransactions(PlatformTransactionManager manager) {
        this.manager = manager;
        this.joining = new TransactionTemplate(manager);
    }

    /** Runs a command that the act sends itself: no savepoint stands between it and the act. */
    void directly(Runnable command) {
        direct.set(true);
        try {
            command.run();
        } finally {
            direct.remove();
        }
    }

    @Override
    public Transaction startTransaction() {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().putIfAbsent(BEGUN, BEGUN) != null) {
            return JOINED;
        }
        boolean savepoint = TransactionSynchronizationManager.isActualTransactionActive() && !direct.get();
        return new SpringTransaction(manager.getTransaction(new DefaultTransactionDefinition(
                savepoint ? TransactionDefinition.PROPAGATION_NESTED : TransactionDefinition.PROPAGATION_REQUIRED)));
    }

    @Override
    public void executeInTransaction(Runnable task) {
        joining.executeWithoutResult(status -> task.run());
    }

    @Override
    public <T> T fetchInTransaction(Supplier<T> supplier) {
        return joining.execute(status -> supplier.get());
    }

    private final class SpringTransaction implements Transaction {

        private final TransactionStatus status;

        private SpringTransaction(TransactionStatus status) {
            this.status = status;
        }

        @Override
        public void commit() {
            manager.commit(status);
        }

        /** Axon also rolls back after a failed commit, which Spring has done already. */
        @Override
        public void rollback() {
            if (!status.isCompleted()) {
                manager.rollback(status);
            }
        }
    }
}
