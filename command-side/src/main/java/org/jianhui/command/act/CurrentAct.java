package org.jianhui.command.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.jianhui.command.eventstore.Authorship;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.time.ActClock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The act that runs on this thread. Where a person's act runs it is bound by {@code Acts}; in a transaction that no person
 * began, a due timer's, an act of the timer is made up once and kept to the transaction's end.
 */
final class CurrentAct implements Authorship {

    private record Bound(Act act, MetaData metadata) {

        static Bound to(Act act) {
            return new Bound(act, MetaData.from(ActMetadata.of(act)));
        }

        Bound correlated(String correlation) {
            return new Bound(act, metadata.and(ActMetadata.CORRELATION, correlation));
        }
    }

    private final ThreadLocal<@Nullable Bound> bound = new ThreadLocal<>();
    private final ActClock clock;

    CurrentAct(ActClock clock) {
        this.clock = clock;
    }

    <T> T during(Act act, Supplier<T> work) {
        if (bound.get() != null) {
            throw new IllegalStateException("an act inside an act");
        }
        bound.set(Bound.to(act));
        try {
            return work.get();
        } finally {
            bound.remove();
        }
    }

    Act act() {
        return current().act();
    }

    MetaData messageMetadata() {
        return current().metadata();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> metadata() {
        return (Map<String, String>) (Map<String, ?>) current().metadata();
    }

    @Override
    public Instant recordedAt() {
        return current().act().receivedAt();
    }

    @Override
    public void causedBy(Map<String, String> cause) {
        if (running() == null) {
            Bound made = Bound.to(timer(cause.get(ActMetadata.REQUEST)));
            String correlation = cause.get(ActMetadata.CORRELATION);
            keep(correlation == null ? made : made.correlated(correlation));
        }
    }

    private Bound current() {
        Bound running = running();
        return running != null ? running : keep(Bound.to(timer(null)));
    }

    private @Nullable Bound running() {
        Bound mine = bound.get();
        return mine != null ? mine : (Bound) TransactionSynchronizationManager.getResource(this);
    }

    private Bound keep(Bound made) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, made);
            TransactionSynchronizationManager.registerSynchronization(new Unbinding(made));
        }
        return made;
    }

    private Act timer(@Nullable String cause) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        return new Act(RequestId.random(), Actor.TIMER, null, null, now, now, cause, null, clock.simulated());
    }

    private final class Unbinding implements TransactionSynchronization {

        private final Bound made;

        private Unbinding(Bound made) {
            this.made = made;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CurrentAct.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CurrentAct.this, made);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CurrentAct.this);
        }
    }
}
