package org.jianhui.process.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jianhui.kernel.act.LostRace;
import org.jspecify.annotations.Nullable;

/** By what the engine shows that another act was faster on the same run. */
final class EngineRaces implements LostRace {

    /** A token that has gone on between two reads of the engine: "doesn't accept signals". */
    private static final String GONE_ON = "ENGINE-02010";

    /**
     * The optimistic lock; the null the engine finds where an instance finished meanwhile ("list of executions is empty",
     * "task is null"); a token it meets elsewhere than it read.
     */
    @Override
    public boolean isLost(Throwable failure) {
        return sign(failure);
    }

    private static boolean sign(Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof NullValueException
                || failure instanceof ProcessEngineException
                        && String.valueOf(failure.getMessage()).startsWith(GONE_ON);
    }

    /** Whether the sign is anywhere among the causes. */
    static boolean lost(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (sign(each)) {
                return true;
            }
        }
        return false;
    }
}
