package org.jianhui.process.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes the moves of one transaction one after the other. A move that is asked for while the engine is in the middle of
 * another one (a delegate's command caused an event) waits until that one is written: the engine does not find in the
 * database what it has not flushed yet, and a savepoint rolled back in its middle would leave a process without events.
 */
final class Moves {

    /** Makes the move now, or as soon as the running one is written; in any case before the commit. */
    void submit(Runnable move) {
        Queue queue = queue();
        if (queue.draining || Context.getCommandContext() != null) {
            queue.waiting.add(move);
        } else {
            move.run();
        }
    }

    /** Makes the moves that waited. Called after each outermost engine command. */
    void drain() {
        @Nullable Queue queue = (Queue) TransactionSynchronizationManager.getResource(this);
        if (queue == null || queue.draining) {
            return;
        }
        queue.draining = true;
        try {
            while (!queue.waiting.isEmpty()) {
                queue.waiting.removeFirst().run();
            }
        } finally {
            queue.draining = false;
            queue.waiting.clear();
        }
    }

    /** Forgets the moves that waited: the engine command that asked for them has failed. */
    void forget() {
        @Nullable Queue queue = (Queue) TransactionSynchronizationManager.getResource(this);
        if (queue != null && !queue.draining) {
            queue.waiting.clear();
        }
    }

    private Queue queue() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("a procedure is moved inside the transaction of an act");
        }
        @Nullable Queue queue = (Queue) TransactionSynchronizationManager.getResource(this);
        if (queue == null) {
            queue = new Queue();
            TransactionSynchronizationManager.bindResource(this, queue);
            TransactionSynchronizationManager.registerSynchronization(queue);
        }
        return queue;
    }

    private final class Queue implements TransactionSynchronization {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final Map<Object, Integer> savepoints = new HashMap<>();
        private boolean draining;

        @Override
        public void savepoint(Object savepoint) {
            savepoints.put(savepoint, waiting.size());
        }

        /** What was asked for after the savepoint is not asked for any more. */
        @Override
        public void savepointRollback(Object savepoint) {
            int length = savepoints.getOrDefault(savepoint, 0);
            while (waiting.size() > length) {
                waiting.removeLast();
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Moves.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Moves.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Moves.this);
        }
    }
}
