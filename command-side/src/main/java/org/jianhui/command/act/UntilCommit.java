package org.jianhui.command.act;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps an aggregate to one thread of this node until its transaction has ended, not only its unit of work: the next
 * thread would otherwise read the stream too early and lose the race for certain. Other nodes are held off by the unique
 * (stream, sequence).
 */
final class UntilCommit implements LockFactory {

    private static final int ATTEMPTS = 300;
    private static final int ATTEMPT_MILLIS = 10;

    private final LockFactory locks = PessimisticLockFactory.builder()
            .acquireAttempts(ATTEMPTS)
            .lockAttemptTimeout(ATTEMPT_MILLIS)
            .build();

    @Override
    public Lock obtainLock(String identifier) {
        Lock lock = locks.obtainLock(identifier);
        return TransactionSynchronizationManager.isSynchronizationActive() ? new Kept(lock) : lock;
    }

    private static final class Kept implements Lock, TransactionSynchronization {

        private final Lock lock;

        private Kept(Lock lock) {
            this.lock = lock;
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        @Override
        public void release() {
            // not before the transaction ends
        }

        @Override
        public boolean isHeld() {
            return lock.isHeld();
        }

        @Override
        public void afterCompletion(int status) {
            lock.release();
        }
    }
}
