package org.jianhui.command.act;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.jianhui.command.eventstore.EventSerializer;
import org.jianhui.command.eventstore.Ledger;
import org.springframework.context.SmartLifecycle;

/** Starts Axon after it was seen to be wired as meant, before pages and timers; stops it after them. */
final class AxonLifecycle implements SmartLifecycle {

    private final Configuration axon;
    private final Runnable subscriptions;
    private boolean running;

    AxonLifecycle(Configuration axon, Runnable subscriptions) {
        this.axon = axon;
        this.subscriptions = subscriptions;
    }

    @Override
    public void start() {
        verify(axon);
        subscriptions.run();
        axon.start();
        running = true;
    }

    @Override
    public void stop() {
        axon.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /** @throws IllegalStateException if a part is not ours: Axon's own defaults store nothing, or in Java's formats */
    static void verify(Configuration axon) {
        require(axon.eventBus() instanceof Ledger, "event store");
        require(axon.eventSerializer() instanceof EventSerializer, "event serializer");
        require(axon.messageSerializer() instanceof EventSerializer, "message serializer");
        require(axon.serializer() instanceof EventSerializer, "serializer");
        require(axon.getComponent(TokenStore.class) instanceof JdbcTokenStore, "token store");
        TransactionManager transactions = axon.getComponent(TransactionManager.class);
        require(transactions != null && !(transactions instanceof NoTransactionManager), "transaction manager");
    }

    private static void require(boolean met, String part) {
        if (!met) {
            throw new IllegalStateException("Axon would run without our " + part);
        }
    }
}
