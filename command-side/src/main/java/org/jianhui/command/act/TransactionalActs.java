package org.jianhui.command.act;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jianhui.command.eventstore.Journal;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One act, one transaction; run again from fresh state when another act was faster. */
final class TransactionalActs implements Acts {

    static final int ATTEMPTS = 5;

    private static final int PAUSE_MILLIS = 8;

    private final TransactionTemplate transaction;
    private final CommandSender sender;
    private final CurrentAct current;
    private final Journal journal;
    private final IdempotencyKeys keys;
    private final LostRaces races;
    private final Refusals refusals;
    private final LogEnd logEnd;

    TransactionalActs(
            TransactionTemplate transaction,
            CommandSender sender,
            CurrentAct current,
            Journal journal,
            IdempotencyKeys keys,
            LostRaces races,
            Refusals refusals,
            LogEnd logEnd) {
        this.transaction = transaction;
        this.sender = sender;
        this.current = current;
        this.journal = journal;
        this.keys = keys;
        this.races = races;
        this.refusals = refusals;
        this.logEnd = logEnd;
    }

    @Override
    public Outcome perform(Act act, @Nullable IdempotencyKey key, Work work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an act begins its own transaction");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return current.during(act, () -> attempt(act, key, work));
            } catch (RuntimeException failure) {
                RuntimeException refusal = Refusals.in(failure);
                if (refusal != null) {
                    refusals.note(act, refusal);
                    throw refusal;
                }
                if (!races.isLost(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    throw lost(failure);
                }
                pause(attempt);
            }
        }
    }

    private Outcome attempt(Act act, @Nullable IdempotencyKey key, Work work) {
        return transaction.execute(status -> {
            Optional<Outcome> known = key == null ? Optional.empty() : keys.claim(key, act.requestId());
            return known.orElseGet(() -> {
                String id = work.perform(sender);
                @Nullable SeenAt end = journal.flush();
                Outcome outcome = new Outcome(id, end == null ? logEnd.now() : end);
                if (key != null) {
                    keys.remember(key, outcome);
                }
                return outcome;
            });
        });
    }

    private static Conflict lost(RuntimeException failure) {
        Conflict conflict = LostRaces.isCreation(failure)
                ? new Conflict("ALREADY_EXISTS", "it exists already")
                : new Conflict("CHANGED_MEANWHILE", "others changed the same thing at the same time");
        conflict.initCause(failure);
        return conflict;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
