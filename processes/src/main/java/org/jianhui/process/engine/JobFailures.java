package org.jianhui.process.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;

/** How to read the failure of a job that was run by hand. */
public final class JobFailures {

    private JobFailures() {}

    /** Whether another node ran the job meanwhile. */
    public static boolean isLostRace(RuntimeException failure) {
        return EngineRaces.lost(failure)
                || failure instanceof BadUserRequestException
                || failure instanceof ProcessEngineException
                        && String.valueOf(failure.getMessage()).contains("No job found with id");
    }

    /** The reason code or the exception's type, never its text. */
    public static String cause(RuntimeException failure) {
        return FailureCause.of(failure);
    }
}
