package org.jianhui.command.act;

import java.util.List;
import java.util.Set;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jianhui.command.eventstore.SqlState;
import org.jianhui.kernel.act.LostRace;

/** Tells a lost race, after which the act is run again, from a failure. */
final class LostRaces {

    private static final Set<String> STATES =
            Set.of(SqlState.DUPLICATE_KEY, SqlState.SERIALIZATION_FAILURE, SqlState.DEADLOCK);

    private final List<LostRace> signs;

    LostRaces(List<LostRace> signs) {
        this.signs = signs;
    }

    boolean isLost(Throwable failure) {
        if (STATES.contains(String.valueOf(SqlState.of(failure)))) {
            return true;
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (isSign(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the race was for the beginning of a stream. */
    static boolean isCreation(Throwable failure) {
        return failure instanceof AggregateStreamCreationException;
    }

    private boolean isSign(Throwable failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof AggregateStreamCreationException
                || failure instanceof DeadlockException
                || failure instanceof LockAcquisitionFailedException
                || failure.getClass().getSimpleName().equals("OptimisticLockingException")
                || signs.stream().anyMatch(sign -> sign.isLost(failure));
    }
}
